import { utc } from '@date-fns/utc';
// One by one: to load all of date-fns takes Node seconds, since it reads a list of 4,000 exports for each of its files.
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { differenceInCalendarYears } from 'date-fns/differenceInCalendarYears';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { formatDuration } from 'date-fns/formatDuration';
import { parseISO } from 'date-fns/parseISO';
import type { DatePoint, PartialDate, Precision } from './partial-date.ts';

/** The time between two dates: `days` to sort by, `text` to read. */
export interface Lag {
  days: number;
  text: string;
}

const coarsestFirst: readonly Precision[] = ['year', 'month', 'day'];

/** From so many whole months on a time is told in months, and up to so many; above that in years and months. */
const fewestInMonths = 2;
const longestInMonths = 23;

/**
 * The time from the beginning of `earlierDate` to `laterDate`, told in the coarser of their two
 * precisions or in a larger unit where a person would use one. `undefined` when there is none to
 * tell: the later date is not later, or a beginning is open.
 *
 * @example lagBetween(parsePartialDate('2021-09')!, parsePartialDate('2022-06-17')!)?.text // '9 months'
 */
export function lagBetween(earlierDate: PartialDate, laterDate: PartialDate): Lag | undefined {
  const from = earlierDate.start;
  const to = laterDate.isInterval ? laterDate.start : laterDate.end;
  if (!from || !to) return undefined;
  const days = differenceInCalendarDays(parse(to.latest), parse(from.earliest), { in: utc });
  const duration = durationBetween(from, to);
  if (days <= 0 || duration === undefined) return undefined;
  const about = [from, to].some((point) => point.approximate || point.uncertain) ? 'about ' : '';
  return { days, text: about + duration };
}

function durationBetween(from: DatePoint, to: DatePoint): string | undefined {
  const precision = coarsestFirst.find((name) => name === from.precision || name === to.precision);
  const [start, end] = [parse(from.value), parse(to.value)];
  if (precision === 'year') return inYears(differenceInCalendarYears(end, start, { in: utc }));
  if (precision === 'month') return inMonths(differenceInCalendarMonths(end, start, { in: utc }));
  const months = differenceInMonths(end, start, { in: utc });
  if (months >= fewestInMonths) return inMonths(months);
  const days = differenceInCalendarDays(end, start, { in: utc });
  return days > 0 ? formatDuration({ days }) : undefined;
}

function inMonths(months: number): string | undefined {
  if (months <= 0) return undefined;
  if (months <= longestInMonths) return formatDuration({ months });
  return formatDuration({ years: Math.floor(months / 12), months: months % 12 }, { delimiter: ' and ' });
}

function inYears(years: number): string | undefined {
  return years > 0 ? formatDuration({ years }) : undefined;
}

function parse(value: string): Date {
  return parseISO(value, { in: utc });
}
