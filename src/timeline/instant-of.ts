import type { Day } from '../dates/partial-date.ts';
import type { Instant } from './timeline-event.ts';

/** The instant at which a day begins, in UTC. */
export function instantOf(day: Day): Instant {
  return Date.parse(`${day}T00:00:00Z`);
}
