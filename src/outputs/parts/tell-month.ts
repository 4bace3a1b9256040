import { formatPartialDate } from '../../dates/format-partial-date.ts';
import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';

/** The month, or only the year, in which a date begins. */
export function tellMonth({ start }: PartialDate): string {
  const month = parsePartialDate(start?.value.slice(0, 'YYYY-MM'.length) ?? '');
  return month ? formatPartialDate(month) : 'a day not known';
}
