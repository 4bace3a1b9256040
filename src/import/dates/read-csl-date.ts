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
  const season = seasonOf(date.season);
  return season === undefined
    ? { written, ...toEdtf(written) }
    : { written: `${season} ${written}`, ...toEdtf(written), lost: 'season' };
}

function endsOf(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  const ends: unknown[] = Array.isArray(parts[0]) ? parts : [parts];
  const written = ends.slice(0, 2).map((end) => endOf(Array.isArray(end) ? end.map(String) : []));
  return written.every((end) => end === '..') ? [] : written;
}

/** A part that is zero or empty is not known, nor are those behind it; `[0]` is the open end of an interval. */
function endOf(parts: readonly string[]): string {
  const unknown = parts.findIndex((part) => part === '' || Number(part) === 0);
  const known = unknown < 0 ? parts : parts.slice(0, unknown);
  return known.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-') || '..';
}

/** The name of a season, which CSL counts from spring. */
function seasonOf(season: unknown): string | undefined {
  if (typeof season !== 'string' && typeof season !== 'number') return undefined;
  return ['spring', 'summer', 'autumn', 'winter'][Number(season) - 1] ?? (String(season).trim() || undefined);
}
