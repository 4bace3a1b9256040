import { type Day, parsePartialDate } from '../../dates/partial-date.ts';

/** The path of the record as of a day. */
export function asOfPath(day: Day): string {
  return `/as-of/${day}/`;
}

/** The day whose record has a path; `undefined` for every other path, and for what is no day of the calendar. */
export function dayAtPath(path: string): Day | undefined {
  const day = /^\/as-of\/(\d{4}-\d{2}-\d{2})\/$/.exec(path)?.[1];
  return day !== undefined && parsePartialDate(day) ? day : undefined;
}
