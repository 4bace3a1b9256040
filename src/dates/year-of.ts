import { earliestDay } from './day-bounds.ts';
import type { PartialDate } from './partial-date.ts';

/** The year under which a date is listed: that of its first day; `undefined` where its beginning is open. */
export function yearOf(date: PartialDate): string | undefined {
  return earliestDay(date)?.slice(0, 4);
}
