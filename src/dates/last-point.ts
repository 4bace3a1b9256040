import { type PartialDate, parsePartialDate } from './partial-date.ts';

/**
 * The end of an interval as a date of its own, as exact as it was written; of one with an open end its
 * beginning. Every other date stays as it is.
 *
 * @example lastPoint(parsePartialDate('2021-09/2022-01~')!).edtf // '2022-01~'
 */
export function lastPoint(date: PartialDate): PartialDate {
  if (!date.isInterval) return date;
  const [start = '', end = ''] = date.edtf.split('/');
  return parsePartialDate(date.end ? end : start) ?? date;
}
