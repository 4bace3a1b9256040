import type { Day } from './partial-date.ts';

/** The instant at which a day begins in UTC, as RFC 3339 writes it. */
export function startOfDay(day: Day): string {
  return `${day}T00:00:00Z`;
}
