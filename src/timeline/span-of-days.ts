import { utcDay, utcYear } from 'd3-time';
import type { Day } from '../dates/partial-date.ts';
import { instantOf } from './instant-of.ts';
import type { TimeSpan } from './time-event.ts';

/** So many days at least are shown, so that a story of one day has a scale, too. */
const fewestDays = 28;

/** From the beginning of the year of the first of these days to the last of them. */
export function spanOfDays(days: readonly Day[]): TimeSpan {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0] ?? '1970-01-01', sorted.at(-1) ?? '1970-12-31'].map(
    (day) => new Date(instantOf(day)),
  );
  const [from, to] = [first as Date, last as Date];
  return { from: Math.min(utcYear.floor(from).getTime(), utcDay.offset(to, -fewestDays).getTime()), to: to.getTime() };
}
