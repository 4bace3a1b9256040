import { parsePartialDate } from './partial-date.ts';

/**
 * The accepted form nearest to a text that is no partial date: what remains when a time of day, an
 * unspecified digit, a season or a day that no calendar has is given up. `undefined` when no date can be seen in it.
 *
 * @example nearestDate('2022-06-17T10:00') // '2022-06-17'
 */
export function nearestDate(text: string): string | undefined {
  const ends = text.split('/');
  if (ends.length === 2) {
    const [start, end] = ends.map((part) => (/^(\.\.)?$/.test(part) ? '..' : nearestDate(part)));
    return accepted(`${start}/${end}`);
  }
  const seen = /^\D*(\d{4})(?:\W?(\d{1,2})(?:\W?(\d{1,2}))?)?/.exec(text.trim());
  if (!seen) return undefined;
  const [year, month, day] = seen.slice(1).map((part) => (part as string | undefined)?.padStart(2, '0'));
  return (
    accepted([year, month, day].filter(Boolean).join('-')) ??
    accepted([year, month].filter(Boolean).join('-')) ??
    accepted(year ?? '')
  );
}

function accepted(text: string): string | undefined {
  return parsePartialDate(text) && text;
}
