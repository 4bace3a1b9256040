import type { Article, Claim } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { recordsOf } from '../dossier/ledger/records-of.ts';

/** A claim that a published article once marked, with the place of the mark, which stays an address. */
export interface FormerAnnotation {
  fragment: string;
  claim: Claim;
}

/**
 * Claims that an article marked in its text when it was published and marks no more. One that has another id since
 * is found by it; one that was withdrawn is, too, for its page says why.
 *
 * @param marked the claims that it marks today
 */
export function formerAnnotations(site: Site, { id, aliases }: Article, marked: readonly Claim[]): FormerAnnotation[] {
  const places = new Set(marked.flatMap((claim) => [claim.id, ...(claim.aliases ?? [])]));
  const recorded = recordsOf(site.ledger, { collection: 'articles', id }, aliases).flatMap(
    ({ annotates = [] }) => annotates,
  );
  return [...new Set(recorded)].sort().flatMap((former) => {
    const claim = [...site.claims.values()].find((one) => one.id === former || one.aliases?.includes(former));
    return claim && !places.has(former) ? [{ fragment: `claim-${former}`, claim }] : [];
  });
}
