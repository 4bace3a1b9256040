import type { CheckedEntry } from './checked-entry.ts';
import { collectionFields } from './collection-fields.ts';
import type { Dossier } from './dossier.ts';
import type { EntryFile } from './entry-file.ts';
import { parseFields } from './parse-fields.ts';
import { isError } from './problem.ts';
import { anyReference } from './schemas/reference.ts';
import { toEntry } from './to-entry.ts';

/**
 * Has an entry of a dossier say what its file says now, as fast as an author types; says whether it could. The entry
 * itself is changed, so that whatever holds it tells the new words at once. Where it stands in lists and what others
 * tell of its links is as before, and its references are taken for good, until all is read again.
 */
export function reviseEntry(dossier: Dossier, entry: EntryFile): boolean {
  const former = (dossier[entry.collection] as ReadonlyMap<string, { file: string }>).get(entry.id);
  if (!entry.isReadable || former?.file !== entry.file.path) return false;
  const shape = collectionFields(anyReference)[entry.collection];
  const fields = parseFields(shape, entry.frontMatter, entry.file) as CheckedEntry['fields'];
  const checked = { entry, fields, parsed: entry.parseBody() };
  if (entry.file.messages.some(isError)) return false;
  for (const key of Object.keys(former)) Reflect.deleteProperty(former, key);
  Object.assign(former, toEntry(checked));
  return true;
}
