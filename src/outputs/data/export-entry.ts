import { posix } from 'node:path';
import { urlOf } from '../../address.ts';
import type { Collection } from '../../collections.ts';
import type { EntryOf } from '../../dossier/dossier.ts';
import type { Withdrawal } from '../../dossier/schemas/changes.ts';
import type { ExportedEntryOf } from './exported-entries.ts';
import { toPlain } from './to-plain.ts';

/**
 * An entry as the exports hold it; of one that was withdrawn the notice alone.
 *
 * @param contentFolder relative to the project: the file of an entry is told from there on, wherever the folder lies
 */
export function exportEntry<C extends Collection>(
  collection: C,
  { id, body, file, mentions: _mentions, ...fields }: EntryOf[C],
  contentFolder: string,
): ExportedEntryOf[C] {
  const identity = { id, address: urlOf({ collection, id }) };
  const { withdrawn, aliases } = fields as { withdrawn?: Withdrawal; aliases?: string[] };
  const exported = withdrawn
    ? { ...identity, withdrawn, ...(aliases && { aliases }) }
    : { ...identity, ...fields, file: posix.relative(contentFolder, file), body: body.markdown, text: body.text };
  return toPlain(exported) as unknown as ExportedEntryOf[C];
}
