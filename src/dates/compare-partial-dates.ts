import { earliestDay, latestDay } from './day-bounds.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * Sorts by earliest possible day, then latest possible day. An open beginning is earlier than
 * every day and an open end later than every day.
 */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  return (
    compareText(earliestDay(left) ?? '', earliestDay(right) ?? '') ||
    compareText(latestDay(left) ?? '~', latestDay(right) ?? '~')
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
