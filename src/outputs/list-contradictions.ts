import type { Claim } from '../dossier/dossier.ts';
import { compareDisclosed, type Site } from '../dossier/join-dossier.ts';
import type { Lag } from '../dates/lag.ts';

/** Two claims that cannot both be true, the one that was public first before the other. */
export interface Contradiction {
  earlier: Claim;
  later: Claim;
  lag?: Lag;
}

/** Every contradiction once, the longest time between the two first. */
export function listContradictions({ claimList, relations }: Site): Contradiction[] {
  const pairs = new Map<string, Contradiction>();
  for (const claim of claimList) {
    for (const { type, claim: other, lag } of relations.get(claim.id) ?? []) {
      if (type !== 'contradicts') continue;
      const [earlier, later] = [claim, other].sort(compareDisclosed) as [Claim, Claim];
      pairs.set(`${earlier.id} ${later.id}`, { earlier, later, ...(lag && { lag }) });
    }
  }
  return [...pairs.values()].sort((left, right) => (right.lag?.days ?? 0) - (left.lag?.days ?? 0));
}
