import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { currentAssessment } from './current-assessment.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';

/**
 * A claim in a few words for those who do not see its page.
 *
 * @example 'Assertion by Michael Beckerman, 26 October 2021. Verdict: contested (1 July 2022). The two sources disagree.'
 */
export function describeClaim({ actors }: Dossier, claim: Claim): string {
  const { kind, claimant, made } = claim;
  const { verdict, date, reason } = currentAssessment(claim);
  const who = `${claimKindLabels[kind]} by ${entryOf(actors, claimant).name}, ${formatPartialDate(made)}`;
  return `${who}. Verdict: ${verdictLabels[verdict].toLowerCase()} (${formatPartialDate(date)}). ${reason}`;
}
