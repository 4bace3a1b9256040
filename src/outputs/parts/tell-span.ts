import { formatPartialDate } from '../../dates/format-partial-date.ts';
import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';

/**
 * From when to when the entries of a page are, by month.
 *
 * @example tellSpan([{ made: 2016-01-03 }, { made: 2018-05 }], ({ made }) => made) // 'January 2016 to May 2018'
 */
export function tellSpan<T>(entries: readonly T[], dateOf: (entry: T) => PartialDate): string {
  const [first = '', last = ''] = [entries[0], entries.at(-1)].map((entry) => entry && monthOf(dateOf(entry)));
  return first === last ? first : `${first} to ${last}`;
}

function monthOf({ start }: PartialDate): string {
  const month = parsePartialDate(start?.value.slice(0, 'YYYY-MM'.length) ?? '');
  return month ? formatPartialDate(month) : 'beginning not known';
}
