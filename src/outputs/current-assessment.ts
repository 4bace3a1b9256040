import type { Assessment, Claim } from '../dossier/dossier.ts';
import { type Verdict, verdicts } from '../dossier/schemas/claim.ts';

/** The assessment that holds: the last one. */
export function currentAssessment({ assessments }: Claim): Assessment {
  const last = assessments.at(-1);
  if (!last) throw new RangeError('A checked claim has at least one assessment');
  return last;
}

/** Claims by their current verdict, in the order of the verdicts; verdicts that no claim has are left out. */
export function groupByVerdict(claims: readonly Claim[]): { verdict: Verdict; claims: Claim[] }[] {
  return verdicts
    .map((verdict) => ({ verdict, claims: claims.filter((claim) => currentAssessment(claim).verdict === verdict) }))
    .filter((group) => group.claims.length > 0);
}
