import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { currentAssessment } from './current-assessment.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';

/** @example attribution(dossier, claim) // 'Assertion by The Port Company, 1 March 2022' */
export function attribution({ actors }: Dossier, { kind, claimant, made }: Claim): string {
  return `${claimKindLabels[kind]} by ${entryOf(actors, claimant).name}, ${formatPartialDate(made)}`;
}

/** The word of the current verdict inside a sentence. */
export function verdictWord(claim: Claim): string {
  return verdictLabels[currentAssessment(claim).verdict].toLowerCase();
}

/** The day of the current verdict, for people. */
export function verdictDay(claim: Claim): string {
  return formatPartialDate(currentAssessment(claim).date);
}

/**
 * Who said it, and what the verdict on it is.
 *
 * @example 'Assertion by The Port Company, 1 March 2022. Verdict: contested as of 1 May 2022.'
 */
export function verdictOf(dossier: Dossier, claim: Claim): string {
  return `${attribution(dossier, claim)}. Verdict: ${verdictWord(claim)} as of ${verdictDay(claim)}.`;
}

/** The same with the reason of the verdict, for those who do not see the page of the claim. */
export function describeClaim(dossier: Dossier, claim: Claim): string {
  return `${verdictOf(dossier, claim)} ${currentAssessment(claim).reason}`;
}
