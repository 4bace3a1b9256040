import { type PartialDate, parsePartialDate } from './partial-date.ts';

/**
 * The accepted form nearest to a text that is no partial date: what remains when a time of day, an
 * unspecified digit, a season or a day that no calendar has is given up. `undefined` when no date can be seen in it.
 *
 * @param isAccepted which dates may be offered; all of them by default
 * @example nearestDate('2022-06-17T10:00') // '2022-06-17'
 */
export function nearestDate(text: string, isAccepted: (date: PartialDate) => boolean = () => true): string | undefined {
  const ends = text.split('/');
  const candidates = ends.length === 2 ? [nearestInterval(ends), ...ends.flatMap(nearestPoints)] : nearestPoints(text);
  return candidates.find((candidate) => {
    const date = parsePartialDate(candidate);
    return date !== undefined && isAccepted(date);
  });
}

function nearestInterval(ends: readonly string[]): string {
  return ends.map((end) => (/^(\.\.)?$/.test(end) ? '..' : nearestDate(end))).join('/');
}

/** A year with the month and the day behind it, if any, with a sign between them or with none, as ISO 8601-1 allows. */
const readings = [
  /^\D*(\d{2}[\dX]{2})(?:[^\w,](\d{1,2})(?![\dX])(?:[^\w,](\d{1,2})(?![\dX]))?)?/,
  /^\D*(\d{4})(\d{2})(\d{2})?(?!\d)/,
];

/**
 * Readings of a text as a single date, the most precise first; an unspecified digit of a year counts as 0. A year
 * that the letter Y begins has more than four digits, and nothing is near to it.
 */
function nearestPoints(text: string): string[] {
  if (/^\s*Y/.test(text)) return [];
  const plain = text.replaceAll(/[?~%]/g, '');
  return readings
    .flatMap((reading) => nested(reading.exec(plain)?.slice(1) ?? []))
    .sort((left, right) => right.length - left.length);
}

/** A date with all its parts, then with one less, down to the year. */
function nested(found: readonly (string | undefined)[]): string[] {
  const parts = found.flatMap((part) => part?.replaceAll('X', '0').padStart(2, '0') ?? []);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
