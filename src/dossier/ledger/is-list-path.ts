import type { Collection } from '../../collections.ts';
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

/** Entries of which others say so much that it may go over several pages. */
const split: ReadonlySet<Collection> = new Set(['claims', 'events', 'sources', 'actors']);

/** Whether a page at this path is made of many entries: one of a day, of a year, or of a long list. */
export function isListPath(path: string): boolean {
  if (dayAtPath(path) !== undefined || yearAtPath(path)) return true;
  const part = partAtPath(path);
  if (!part) return false;
  const entry = entryAtPath(part.list);
  return (
    lists.has(part.list) ||
    dayAtPath(part.list) !== undefined ||
    yearAtPath(part.list) !== undefined ||
    (entry !== undefined && split.has(entry.collection))
  );
}
