import { utc } from '@date-fns/utc';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

export type Precision = 'year' | 'month' | 'day';

/** One date as an author wrote it: a year, a month or a day, perhaps uncertain (`?`) or approximate (`~`). */
export interface DatePoint {
  /** The date without its qualifier, which is what `<time datetime>` takes. */
  value: string;
  precision: Precision;
  uncertain: boolean;
  approximate: boolean;
  earliest: Day;
  latest: Day;
}

/** A date or an interval; an end that is absent is open. A single date has the same `start` and `end`. */
export interface PartialDate {
  edtf: string;
  isInterval: boolean;
  start?: DatePoint;
  end?: DatePoint;
}

const pointForm = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)([?~%]?)$/;
const precisions: readonly Precision[] = ['year', 'month', 'day'];
const openEnd = '..';

/**
 * The partial date that `text` writes, or `undefined` when it is not one of the forms in use:
 * level 0 dates and intervals, level 1 qualifiers at the end of a date, and one open end
 * (EDTF specification, Library of Congress, 2019, Levels 0 and 1).
 *
 * An interval that ends before it begins is parsed: whether that is allowed is for a check to say.
 *
 * @example parsePartialDate('2022-06~')?.start?.latest // '2022-06-30'
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const ends = text.split('/');
  if (ends.length === 1) {
    const point = parsePoint(text);
    return point && { edtf: text, isInterval: false, start: point, end: point };
  }
  const [first, second] = ends;
  if (ends.length !== 2 || first === undefined || second === undefined) return undefined;
  if (first === openEnd && second === openEnd) return undefined;
  const start = parsePoint(first);
  const end = parsePoint(second);
  if ((!start && first !== openEnd) || (!end && second !== openEnd)) return undefined;
  return { edtf: text, isInterval: true, ...(start && { start }), ...(end && { end }) };
}

const points = new Map<string, DatePoint | undefined>();

function parsePoint(text: string): DatePoint | undefined {
  if (!points.has(text)) points.set(text, readPoint(text));
  return points.get(text);
}

function readPoint(text: string): DatePoint | undefined {
  const form = pointForm.exec(text);
  const value = form?.[1];
  if (value === undefined) return undefined;
  const precision = precisions[value.split('-').length - 1] ?? 'day';
  const bounds = calendarBounds(value, precision);
  if (!bounds) return undefined;
  return {
    value,
    precision,
    uncertain: form?.[2] === '?' || form?.[2] === '%',
    approximate: form?.[2] === '~' || form?.[2] === '%',
    ...bounds,
  };
}

const lastInstant: Record<Precision, (start: Date) => Date> = {
  year: (start) => endOfYear(start, { in: utc }),
  month: (start) => endOfMonth(start, { in: utc }),
  day: (start) => start,
};

/** `undefined` when the calendar has no such day, such as `2022-02-30`. */
function calendarBounds(value: string, precision: Precision): { earliest: Day; latest: Day } | undefined {
  const start = parseISO(value, { in: utc });
  return isValid(start) ? { earliest: dayOf(start), latest: dayOf(lastInstant[precision](start)) } : undefined;
}

function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}
