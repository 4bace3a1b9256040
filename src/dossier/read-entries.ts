import { collections } from '../collections.ts';
import type { CheckedEntries, CheckedEntry } from './checked-entry.ts';
import { collectionFields } from './collection-fields.ts';
import type { EntryFile } from './entry-file.ts';
import type { EntryIndex } from './entry-index.ts';
import { parseFields } from './parse-fields.ts';
import type { References } from './schemas/reference.ts';

/** Reads fields and body of every entry: those that have a page, and those whose id another one has. */
export function readEntries(
  index: EntryIndex,
  references: References,
): { entries: CheckedEntries; duplicates: CheckedEntry[] } {
  const shapes = collectionFields(references);
  const read = (entry: EntryFile): CheckedEntry => ({
    entry,
    fields: entry.isReadable ? parseFields(shapes[entry.collection], entry.frontMatter, entry.file) : {},
    parsed: entry.parseBody(),
  });
  const published = collections.map((collection) => {
    const byId = [...index.published[collection]].sort(([left], [right]) => (left < right ? -1 : 1));
    return [collection, new Map(byId.map(([id, entry]) => [id, read(entry)]))];
  });
  return { entries: Object.fromEntries(published) as CheckedEntries, duplicates: index.duplicates.map(read) };
}
