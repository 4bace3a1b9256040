import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { DatePoint, PartialDate, Precision } from './partial-date.ts';

// `u` counts years as ISO 8601 does, from 0000 on; `y` has none before 0001.
const patterns: Record<Precision, string> = { year: 'uuuu', month: 'MMMM uuuu', day: 'd MMMM uuuu' };

/** A piece of a date as people read it; `value` stands where the piece is a date of its own. */
export interface DatePiece {
  text: string;
  value?: string;
}

/**
 * A date for people, never more precise than it was written.
 *
 * @example formatPartialDate(parsePartialDate('2021-09/2022-01')!) // 'September 2021 to January 2022'
 */
export function formatPartialDate(date: PartialDate): string {
  return datePieces(date)
    .map((piece) => piece.text)
    .join('');
}

/** The same text in pieces, so that each date of an interval can be marked up on its own. */
export function datePieces({ start, end }: PartialDate): DatePiece[] {
  if (start && end) {
    if (isSame(start, end)) return pointPieces(end);
    return [...pointPieces(start, shortPattern(start, end)), { text: ' to ' }, ...pointPieces(end)];
  }
  if (start) return [{ text: 'since ' }, ...pointPieces(start)];
  return end ? [{ text: 'until ' }, ...pointPieces(end)] : [];
}

function pointPieces(point: DatePoint, pattern = patterns[point.precision]): DatePiece[] {
  const text = format(parseISO(point.value, { in: utc }), pattern, { in: utc });
  return [
    ...(point.approximate ? [{ text: 'about ' }] : []),
    { text, value: point.value },
    ...(point.uncertain ? [{ text: ' (uncertain)' }] : []),
  ];
}

/** The beginning of an interval leaves out what its end says again: `17 to 20 June 2022`, `June to September 2022`. */
function shortPattern(start: DatePoint, end: DatePoint): string {
  const full = patterns[start.precision];
  if (!isSure(start) || !isSure(end) || start.precision !== end.precision) return full;
  if (start.value.slice(0, 4) !== end.value.slice(0, 4) || start.precision === 'year') return full;
  if (start.precision === 'month') return 'MMMM';
  return start.value.slice(0, 7) === end.value.slice(0, 7) ? 'd' : 'd MMMM';
}

function isSame(start: DatePoint, end: DatePoint): boolean {
  return start.value === end.value && start.uncertain === end.uncertain && start.approximate === end.approximate;
}

function isSure(point: DatePoint): boolean {
  return !point.uncertain && !point.approximate;
}
