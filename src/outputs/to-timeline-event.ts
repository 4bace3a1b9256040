import { lagBetween } from '../dates/lag.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Event } from '../dossier/dossier.ts';
import { disclosedOn } from '../dossier/disclosure-day.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { isLate } from './is-late.ts';

/** The fields of an event that a timeline shows. */
export type ShownEvent = Pick<Event, 'id' | 'title' | 'lane' | 'certainty' | 'occurred'> & {
  disclosed?: PartialDate | undefined;
  isOngoing?: boolean;
};

/** What the timeline needs of an event. */
export function toTimelineEvent(event: ShownEvent, connections: number): TimelineEvent {
  const { id, title, lane, certainty, occurred, isOngoing = false } = event;
  const disclosed = disclosedOn(event, occurred);
  const isDisclosedLate = isLate(occurred, event.disclosed);
  const lag = isDisclosedLate ? lagBetween(occurred, disclosed) : undefined;
  return {
    id,
    title,
    lane,
    certainty,
    occurred,
    isOngoing,
    disclosed,
    isLate: isDisclosedLate,
    ...(lag && { lag }),
    connections,
  };
}
