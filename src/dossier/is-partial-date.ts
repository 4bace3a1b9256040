import type { PartialDate } from '../dates/partial-date.ts';

/** Whether a value among an entry's fields is a date. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}
