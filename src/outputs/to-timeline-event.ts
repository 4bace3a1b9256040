import type { PartialDate } from '../dates/partial-date.ts';
import { lagBetween } from '../dates/lag.ts';
import type { Event } from '../dossier/dossier.ts';
import { disclosedOn } from '../dossier/join-dossier.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

/** The fields of an event that a timeline shows. */
export type ShownEvent = Pick<Event, 'id' | 'title' | 'lane' | 'certainty' | 'occurred'> & {
  disclosed?: PartialDate | undefined;
};

/** What the timeline needs of an event; it counts as late only where the author says when it came out. */
export function toTimelineEvent(event: ShownEvent, connections: number): TimelineEvent {
  const { id, title, lane, certainty, occurred } = event;
  const disclosed = disclosedOn(event, occurred);
  const lag = event.disclosed && lagBetween(occurred, disclosed);
  return {
    id,
    title,
    lane,
    certainty,
    occurred,
    disclosed,
    ...(lag && { lag }),
    connections,
  };
}
