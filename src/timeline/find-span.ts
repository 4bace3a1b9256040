import { earliestDay, representativeDay } from '../dates/day-bounds.ts';
import type { Day } from '../dates/partial-date.ts';
import { spanOfDays } from './span-of-days.ts';
import type { TimeSpan } from './time-event.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * The days that a timeline of these events shows: from the beginning of the year of the first one to
 * the day on which the record ends; what would reach further is cut there.
 */
export function findSpan(events: readonly TimelineEvent[], lastDay: Day): TimeSpan {
  const days = events.map(({ occurred }) => earliestDay(occurred) ?? representativeDay(occurred));
  return spanOfDays([...days.filter((day) => day <= lastDay), lastDay]);
}
