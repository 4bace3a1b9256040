import type { Collection, EntryRef } from '../collections.ts';
import type { Dossier } from './dossier.ts';

/** Whether an entry stands, and has not been taken back. */
export function isStanding(entry: object): boolean {
  return !('withdrawn' in entry) || entry.withdrawn === undefined;
}

/** The entries of these collections that stand, in the order of collections and ids. */
export function listStanding(dossier: Dossier, kinds: readonly Collection[]): EntryRef[] {
  return kinds.flatMap((collection) =>
    [...dossier[collection].values()].filter(isStanding).map(({ id }) => ({ collection, id })),
  );
}
