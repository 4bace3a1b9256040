import type { EntryRef } from '../collections.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';

/** What an entry is called: the title, statement or name by which lists show it. */
export function entryTitle(dossier: Dossier, { collection, id }: EntryRef): string {
  const entry = entryOf(
    dossier[collection] as ReadonlyMap<string, { title?: string; statement?: string; name?: string }>,
    id,
  );
  return entry.title ?? entry.statement ?? entry.name ?? id;
}
