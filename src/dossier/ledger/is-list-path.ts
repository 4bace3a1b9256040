import { entryAtPath } from '../../entry-path.ts';
import { dayAtPath } from './as-of-path.ts';
import { partAtPath } from './part-path.ts';
import { yearAtPath } from './year-path.ts';

/** Lists whose pages have numbers, besides those of entries, days and years. */
const lists: ReadonlySet<string> = new Set([
  '/articles/',
  '/claims/',
  '/contradictions/',
  '/sources/',
  '/actors/',
  '/changes/',
]);

/** Whether a page at this path is made of many entries: one of a day, of a year, or of a long list. */
export function isListPath(path: string): boolean {
  if (dayAtPath(path) !== undefined || yearAtPath(path)) return true;
  const part = partAtPath(path);
  return (
    part !== undefined &&
    (lists.has(part.list) ||
      dayAtPath(part.list) !== undefined ||
      yearAtPath(part.list) !== undefined ||
      entryAtPath(part.list) !== undefined)
  );
}
