import { compareIds } from '../dossier/compare-ids.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { cardCollections, type CardRef, hasCard } from '../outputs/has-card.ts';

/** Every entry of a record that has a card. */
export function listCardRefs(dossier: Dossier): CardRef[] {
  return cardCollections.flatMap((collection) =>
    [...dossier[collection].keys()]
      .map((id) => ({ collection, id }))
      .sort(compareIds)
      .filter((ref) => hasCard(dossier, ref)),
  );
}
