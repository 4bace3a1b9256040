import { posix } from 'node:path';
import { type Collection, entryKey } from '../collections.ts';
import type { CheckedEntry } from './checked-entry.ts';
import type { EntryOf } from './dossier.ts';

/** An entry of a dossier, from one whose fields and body have no error. */
export function toEntry<C extends Collection>({ entry, fields, parsed }: CheckedEntry<C>): EntryOf[C] {
  const targets = new Map(
    parsed.references.links.map(({ link: { collection, id } }) => [entryKey({ collection, id }), { collection, id }]),
  );
  const folder = posix.dirname(entry.file.path);
  const images = parsed.body.images.map((path) => posix.join(folder, path));
  const base = {
    id: entry.id,
    body: { ...parsed.body, images },
    file: entry.file.path,
    mentions: [...targets.values()],
  };
  return { ...fields, ...base } as EntryOf[C];
}
