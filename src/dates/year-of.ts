import { earliestDay, latestDay } from './day-bounds.ts';
import type { PartialDate } from './partial-date.ts';

/** The year under which a date is listed: that of its first day or, where its beginning is open, of its last. */
export function yearOf(date: PartialDate): string {
  return (earliestDay(date) ?? latestDay(date) ?? '').slice(0, 4);
}
