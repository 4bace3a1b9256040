import type { CheckedEntry } from './checked-entry.ts';
import { collectionFields } from './collection-fields.ts';
import type { Dossier } from './dossier.ts';
import type { EntryFile } from './entry-file.ts';
import { parseFields } from './parse-fields.ts';
import { isError } from './problem.ts';
import { anyReference } from './schemas/reference.ts';
import { toEntry } from './to-entry.ts';

/**
 * A dossier with another version of one of its entries, as fast as an author types: without a look at the others, so
 * that references are taken for good. `undefined` where the entry is not one of the dossier or has an error by itself.
 */
export function replaceEntry(dossier: Dossier, entry: EntryFile): Dossier | undefined {
  const entries: ReadonlyMap<string, { file: string }> = dossier[entry.collection];
  if (!entry.isReadable || entries.get(entry.id)?.file !== entry.file.path) return undefined;
  const shape = collectionFields(anyReference)[entry.collection];
  const fields = parseFields(shape, entry.frontMatter, entry.file) as CheckedEntry['fields'];
  const checked = { entry, fields, parsed: entry.parseBody() };
  if (entry.file.messages.some(isError)) return undefined;
  return { ...dossier, [entry.collection]: new Map([...entries, [entry.id, toEntry(checked)]]) };
}
