import { type Lag, lagBetween } from '../dates/lag.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { compareIds } from '../dossier/compare-ids.ts';
import type { Event } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';

/** An event that came out later than it happened. */
export interface Secret {
  event: Event;
  disclosed: PartialDate;
  lag: Lag;
}

/** The events with the longest time until they came out, the longest first. */
export function longestSecrets({ eventList }: Site, count: number): Secret[] {
  return eventList
    .flatMap((event) => {
      const lag = event.disclosed && lagBetween(event.occurred, event.disclosed);
      return event.disclosed && lag ? [{ event, disclosed: event.disclosed, lag }] : [];
    })
    .sort((left, right) => right.lag.days - left.lag.days || compareIds(left.event, right.event))
    .slice(0, count);
}
