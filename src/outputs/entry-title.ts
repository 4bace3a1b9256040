import type { EntryRef } from '../collections.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { collectionLabels } from './labels.ts';

interface Titled {
  title?: string;
  statement?: string;
  name?: string;
  withdrawn?: object;
}

/** What an entry is called: its title, statement or name; of one that was withdrawn, only what it was. */
export function entryTitle(dossier: Dossier, { collection, id }: EntryRef): string {
  const entry = entryOf(dossier[collection] as ReadonlyMap<string, Titled>, id);
  if (entry.withdrawn) return `Withdrawn ${collectionLabels[collection].toLowerCase()}`;
  return entry.title ?? entry.statement ?? entry.name ?? id;
}
