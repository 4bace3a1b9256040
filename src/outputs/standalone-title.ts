import type { EntryRef } from '../collections.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { verdictWord } from './describe-claim.ts';
import { entryTitle } from './entry-title.ts';
import { claimKindLabels } from './labels.ts';

/**
 * What an entry is called where nothing stands beside it, in a feed, a citation or a shared link: a statement comes
 * with who said it and with the verdict, so that nobody takes it for a finding.
 */
export function standaloneTitle(dossier: Dossier, target: EntryRef): string {
  const claim = target.collection === 'claims' ? dossier.claims.get(target.id) : undefined;
  return claim && !claim.withdrawn ? claimHeadline(dossier, claim) : entryTitle(dossier, target);
}

/** @example 'Denial by The Port Company (contradicted): Both cranes are safe.' */
export function claimHeadline({ actors }: Dossier, claim: Claim): string {
  const { kind, claimant, statement } = claim;
  return `${claimKindLabels[kind]} by ${entryOf(actors, claimant).name} (${verdictWord(claim)}): ${statement}`;
}
