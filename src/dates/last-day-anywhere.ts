import type { Day } from './partial-date.ts';

/** The time zone that is ahead of all others, in hours. */
const furthestAhead = 14;

/** The calendar day at UTC+14 at an instant: the last day that it can be anywhere on earth. */
export function lastDayAnywhere(instant: Date): Day {
  return new Date(instant.getTime() + furthestAhead * 3_600_000).toISOString().slice(0, 10);
}
