import { type Day, type PartialDate, parsePartialDate } from './partial-date.ts';

/** A day as a date. @throws on a text that is no day of the calendar */
export function dateOfDay(day: Day): PartialDate {
  const date = parsePartialDate(day);
  if (!date) throw new TypeError(`Unexpected day \`${day}\`, expected one of the calendar`);
  return date;
}
