import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';
import { type DateParts, dateParts } from './date-parts.ts';

/** A date of a reference in our form. */
export interface EdtfReading {
  /** Absent when no date can be seen in the text. */
  edtf?: string;
  /** What the text says that the date cannot, e.g. a season. */
  lost?: string;
}

const circa = /^(?:\\?circa|cca|ca|c\.|about|approx(?:imately)?|around|um|vers|~)\.?\s*(?=\d|\p{L})/iu;

/**
 * Reads what references write for a date. Precision is never invented: what is not sure is given up, and told.
 *
 * @example toEdtf('17–19 June 2022') // { edtf: '2022-06-17/2022-06-19' }
 * @example toEdtf('c. 2020') // { edtf: '2020~' }
 * @example toEdtf('2022/06//Summer') // { edtf: '2022-06', lost: '`Summer`' }
 */
export function toEdtf(text: string): EdtfReading {
  const plain = tidy(text);
  if (isInOrder(parsePartialDate(plain))) return { edtf: plain };
  const readings = candidates(plain);
  return readings.find(({ edtf }) => edtf !== undefined && isInOrder(parsePartialDate(edtf))) ?? {};
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/-{2,}|[–—]/g, '–')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\s*\(\?\)$/, '?')
    .replace(/^(?:©|c(?=\d{4}$))\s*/, '')
    .trim()
    .replace(/(?<!\.)[.,]$/, '');
}

function candidates(text: string): EdtfReading[] {
  const single = point(text);
  const pair = intervalEnds(text);
  const readings = pair ? [interval(...pair)] : [];
  return single ? [single, ...readings] : readings;
}

/** The two sides of an interval, an open one as an empty text. */
function intervalEnds(text: string): [string, string] | undefined {
  const years = /^((?:\D*)\d\d)(\d\d)\s?[-–/]\s?(\d\d)$/.exec(text);
  if (years) {
    const [, century = '', begin = '', end = ''] = years;
    return [century + begin, century.slice(-2) + end];
  }
  const [first, second, third] = text.split(/\s?[–/]\s?|\s+(?:to|until|bis|à|al?|-)\s+/);
  if (first !== undefined && second !== undefined) return third === undefined ? [first, second] : undefined;
  // A hyphen stands between two dates only where it does not stand between the parts of one.
  const joined = /^(\D*\d{4})-(\d{4})$|^(.*\p{L}{3}.*|\d{1,2})-(.*\p{L}{3}.*|\d{1,2},? \d{4})$/u.exec(text);
  const [begin, end] = (joined ?? []).slice(1).filter((side) => (side as string | undefined) !== undefined);
  return begin !== undefined && end !== undefined ? [begin, end] : undefined;
}

function interval(first: string, second: string): EdtfReading {
  const [begin, end] = [qualified(first), qualified(second)];
  if (!begin || !end) return {};
  const isOpen = (side: string): boolean => /^(?:\.\.)?$/.test(side);
  // “June 17–19, 2022”: a side has from the other what only that one says.
  const later: DateParts = { ...(!isOpen(first) && end.parts.day && monthOnly(begin.parts)), ...end.parts };
  const earlier: DateParts = { ...(!isOpen(second) && withoutDay(later)), ...begin.parts };
  const [left, right] = [
    isOpen(first) ? '..' : written({ ...begin, parts: earlier }),
    isOpen(second) ? '..' : written({ ...end, parts: later }),
  ];
  const lost = begin.parts.lost ?? end.parts.lost;
  if (left === undefined || right === undefined) return {};
  return { edtf: `${left}/${right}`, ...(lost && { lost }) };
}

function monthOnly({ month }: DateParts): DateParts {
  return month === undefined ? {} : { month };
}

function withoutDay({ year, month }: DateParts): DateParts {
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}

function point(text: string): EdtfReading | undefined {
  const side = qualified(text);
  const edtf = side && written(side);
  if (!side || edtf === undefined) return undefined;
  return { edtf, ...(side.parts.lost && { lost: side.parts.lost }) };
}

interface QualifiedParts {
  parts: DateParts;
  qualifier: string;
}

function qualified(text: string): QualifiedParts | undefined {
  const isCirca = circa.test(text);
  const bare = text.replace(circa, '');
  const mark = /[?~%]$/.exec(bare)?.[0] ?? '';
  const parts = dateParts(bare.slice(0, bare.length - mark.length).trim());
  if (!parts) return undefined;
  const qualifier = isCirca ? (mark === '?' || mark === '%' ? '%' : '~') : mark;
  return { parts, qualifier };
}

function written({ parts: { year, month, day }, qualifier }: QualifiedParts): string | undefined {
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  const numbers = [month, day].filter((number) => number !== undefined);
  return (
    [String(year).padStart(4, '0'), ...numbers.map((number) => String(number).padStart(2, '0'))].join('-') + qualifier
  );
}

function isInOrder(date: PartialDate | undefined): boolean {
  return date !== undefined && (!date.start || !date.end || date.start.earliest <= date.end.latest);
}
