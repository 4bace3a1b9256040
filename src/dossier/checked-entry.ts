import type { Collection } from '../collections.ts';
import type { ParsedBody } from '../markdown/parse-body.ts';
import type { EntryOf } from './dossier.ts';
import type { EntryFile } from './entry-file.ts';

/** An entry with its fields as far as they could be read, for the checks that look across fields and files. */
export interface CheckedEntry<C extends Collection = Collection> {
  entry: EntryFile;
  fields: Partial<EntryOf[C]>;
  parsed: ParsedBody;
}

/** All entries that are published, by collection and id. */
export type CheckedEntries = { [C in Collection]: Map<string, CheckedEntry<C>> };
