import type { PartialDate } from '../../dates/partial-date.ts';
import { tellMonth } from './tell-month.ts';

/**
 * From when to when the entries of a page are, by month.
 *
 * @example tellSpan([{ made: 2016-01-03 }, { made: 2018-05 }], ({ made }) => made) // 'January 2016 to May 2018'
 */
export function tellSpan<T>(entries: readonly T[], dateOf: (entry: T) => PartialDate): string {
  const [first = '', last = ''] = [entries[0], entries.at(-1)].map((entry) => entry && tellMonth(dateOf(entry)));
  return first === last ? first : `${first} to ${last}`;
}
