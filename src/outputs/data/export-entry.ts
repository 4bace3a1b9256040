import { posix } from 'node:path';
import { urlOf } from '../../address.ts';
import type { Collection } from '../../collections.ts';
import type { EntryBase, EntryOf } from '../../dossier/dossier.ts';
import type { Withdrawal } from '../../dossier/schemas/changes.ts';
import type { ExportedEntryOf } from './exported-entries.ts';
import { toPlain } from '../../dossier/to-plain.ts';

/** What entries have that is no field of theirs. */
const baseKeys = new Set<string>(['id', 'body', 'file', 'mentions'] satisfies (keyof EntryBase)[]);

/**
 * An entry as the exports hold it; of one that was withdrawn the notice alone.
 *
 * @param contentFolder relative to the project: the file of an entry is told from there on, wherever the folder lies
 */
export function exportEntry<C extends Collection>(
  collection: C,
  entry: EntryOf[C],
  contentFolder: string,
): ExportedEntryOf[C] {
  const { id, body, file, withdrawn, aliases }: Entry = entry;
  const identity = { id, address: urlOf({ collection, id }) };
  const exported = withdrawn
    ? { ...identity, withdrawn, ...(aliases && { aliases }) }
    : {
        ...identity,
        ...Object.fromEntries(Object.entries(entry).filter(([key]) => !baseKeys.has(key))),
        file: posix.relative(contentFolder, file),
        body: body.markdown,
        text: body.text,
      };
  return toPlain(exported) as unknown as ExportedEntryOf[C];
}

interface Entry extends EntryBase {
  withdrawn?: Withdrawal | undefined;
  aliases?: string[] | undefined;
}
