import { earliestDay, latestDay, representativeDay } from '../dates/day-bounds.ts';
import type { Day } from '../dates/partial-date.ts';
import { spanOfDays } from './span-of-days.ts';
import type { TimeSpan } from './time-event.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * The days that a timeline of these events shows: from the beginning of the year of the first one
 * to `lastDay`, where the record ends, or to the last day that any of them names, whichever is later.
 *
 * @param lastDay without it the last event ends the timeline
 */
export function findSpan(events: readonly TimelineEvent[], lastDay: Day | undefined): TimeSpan {
  const days = events.flatMap(({ occurred, disclosed }) => [
    earliestDay(occurred) ?? representativeDay(occurred),
    latestDay(occurred) ?? representativeDay(occurred),
    representativeDay(disclosed),
  ]);
  return spanOfDays([...days, ...(lastDay === undefined ? [] : [lastDay])]);
}
