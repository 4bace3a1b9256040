import type { Claim } from '../dossier/dossier.ts';
import { disclosureDay } from '../dossier/disclosure-day.ts';
import { compareDisclosed, type Site } from '../dossier/join-dossier.ts';

/** A claim with those that came later and contradict it. */
export interface Contradicted {
  claim: Claim;
  /** The claims that became public later and contradict it. */
  later: Claim[];
}

/** The claims that the most later claims contradict, the most contradicted first; of equals the one that was public first. */
export function mostContradicted({ claimList, relations }: Site, count: number): Contradicted[] {
  const dayOf = (claim: Claim): string => disclosureDay(claim, claim.made);
  return claimList
    .map((claim) => {
      const others = (relations.get(claim.id) ?? []).filter(
        ({ type, claim: other }) => type === 'contradicts' && dayOf(other) > dayOf(claim),
      );
      return { claim, later: [...new Map(others.map((relation) => [relation.claim.id, relation.claim])).values()] };
    })
    .filter(({ later }) => later.length > 0)
    .sort((left, right) => right.later.length - left.later.length || compareDisclosed(left.claim, right.claim))
    .slice(0, count);
}
