import { earliestDay, latestDay } from './day-bounds.ts';
import { type Day, type PartialDate, parsePartialDate } from './partial-date.ts';

/**
 * An interval as it could be told on a day: an end that lies behind that day, or may, is open.
 * Every other date stays as it is.
 *
 * @example cutAt(parsePartialDate('2021-09/2022-09')!, '2022-06-17').edtf // '2021-09/..'
 */
export function cutAt(date: PartialDate, day: Day): PartialDate {
  if (!date.isInterval || (latestDay(date) ?? '9999') <= day) return date;
  // With an open beginning, the day itself is the end: until then it went on.
  const cut = earliestDay(date) === undefined ? `../${day}` : `${date.edtf.split('/')[0] ?? ''}/..`;
  return parsePartialDate(cut) ?? date;
}
