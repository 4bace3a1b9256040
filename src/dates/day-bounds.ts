import type { Day, PartialDate } from './partial-date.ts';

/** The first day that a date can mean; `undefined` when its beginning is open. */
export function earliestDay(date: PartialDate): Day | undefined {
  return date.start?.earliest;
}

/** The last day that a date can mean; `undefined` when its end is open. */
export function latestDay(date: PartialDate): Day | undefined {
  return date.end?.latest;
}

/** The one day that stands for a date where one is needed: its last day, of an interval with an open end its first. */
export function representativeDay(date: PartialDate): Day {
  const day = date.end?.latest ?? date.start?.earliest;
  if (day === undefined) throw new TypeError('A partial date has at least one end');
  return day;
}
