import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { currentAssessment } from './current-assessment.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';

/**
 * Who said it, and what the verdict on it is.
 *
 * @example 'Assertion by The Port Company, 1 March 2022. Verdict: contested as of 1 May 2022.'
 */
export function verdictOf({ actors }: Dossier, claim: Claim): string {
  const { kind, claimant, made } = claim;
  const { verdict, date } = currentAssessment(claim);
  const who = `${claimKindLabels[kind]} by ${entryOf(actors, claimant).name}, ${formatPartialDate(made)}`;
  return `${who}. Verdict: ${verdictLabels[verdict].toLowerCase()} as of ${formatPartialDate(date)}.`;
}

/** The same with the reason of the verdict, for those who do not see the page of the claim. */
export function describeClaim(dossier: Dossier, claim: Claim): string {
  return `${verdictOf(dossier, claim)} ${currentAssessment(claim).reason}`;
}
