import { verdicts, type Verdict } from '../dossier/schemas/claim.ts';
import type { ClaimAsOf } from './record-as-of.ts';

/** Claims by the verdict that held on the day of a record, those not yet assessed last; verdicts that no claim had are left out. */
export function groupAsOf(claims: readonly ClaimAsOf[]): { verdict: Verdict | undefined; claims: ClaimAsOf[] }[] {
  return [...verdicts, undefined]
    .map((verdict) => ({ verdict, claims: claims.filter(({ assessment }) => assessment?.verdict === verdict) }))
    .filter((group) => group.claims.length > 0);
}
