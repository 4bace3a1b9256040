import { utcDay, utcYear } from 'd3-time';
import { earliestDay, latestDay, representativeDay } from '../dates/day-bounds.ts';
import type { Day } from '../dates/partial-date.ts';
import { instantOf } from './instant-of.ts';
import type { TimeSpan } from './time-event.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** So many days at least are shown, so that a story of one day has a scale, too. */
const fewestDays = 28;

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
  const sorted = [...days, ...(lastDay === undefined ? [] : [lastDay])].sort();
  const [first, last] = [sorted[0] ?? '1970-01-01', sorted.at(-1) ?? '1970-12-31'];
  const to = utcDay.offset(new Date(instantOf(first)), fewestDays);
  return { from: utcYear.floor(new Date(instantOf(first))).getTime(), to: Math.max(to.getTime(), instantOf(last)) };
}
