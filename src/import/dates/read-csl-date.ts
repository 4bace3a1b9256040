import type { CslDate } from '../reference.ts';
import { type EdtfReading, toEdtf } from './to-edtf.ts';

/** A date of CSL-JSON in our form, with the words in which it stood. */
export interface DateReading extends EdtfReading {
  written: string;
}

/** Reads a CSL date: its parts with season and circa where it has them, else what it says in words. */
export function readCslDate(date: CslDate): DateReading {
  const words = [date.raw, date.literal].find((value) => typeof value === 'string' || typeof value === 'number');
  const ends = endsOf(date['date-parts']);
  if (ends.length === 0) return { written: String(words ?? ''), ...toEdtf(String(words ?? '')) };
  const isCirca =
    date.circa !== undefined && date.circa !== false && !['', '0', 0, 'false'].includes(date.circa as string);
  const written = ends.map((end) => (isCirca && /\d$/.test(end) ? `${end}~` : end)).join('/');
  const season = date.season === undefined || date.season === '' ? {} : { lost: 'season' };
  return { written, ...toEdtf(written), ...season };
}

function endsOf(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  const ends: unknown[] = Array.isArray(parts[0]) ? parts : [parts];
  return ends.slice(0, 2).map((end) => {
    const numbers = (Array.isArray(end) ? end : []).map(String).filter((part) => part !== '' && part !== '0');
    // The second end of an open interval is `[0]`.
    return numbers.length === 0
      ? '..'
      : numbers.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  });
}
