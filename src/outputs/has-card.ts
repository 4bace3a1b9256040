import type { EntryRef } from '../collections.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** The collections whose entries have a picture for sharing. */
export const cardCollections = ['articles', 'claims', 'events'] as const;
export type CardCollection = (typeof cardCollections)[number];

/** An entry of a collection that has cards. */
export interface CardRef extends EntryRef {
  collection: CardCollection;
}

/** Whether an entry has a picture for sharing: none has where `SOCIAL_CARDS=off`, and what was withdrawn has none. */
export function hasCard(dossier: Dossier, target: EntryRef): target is CardRef {
  if (process.env['SOCIAL_CARDS'] === 'off' || !isCardCollection(target.collection)) return false;
  const entry = dossier[target.collection].get(target.id);
  return entry !== undefined && !entry.withdrawn;
}

function isCardCollection(name: string): name is CardCollection {
  return (cardCollections as readonly string[]).includes(name);
}
