import type { Day } from '../dates/partial-date.ts';
import { startOfDay } from '../dates/start-of-day.ts';
import type { Instant } from './timeline-event.ts';

/** The instant at which a day begins, in UTC. */
export function instantOf(day: Day): Instant {
  return Date.parse(startOfDay(day));
}
