import { urlOf } from '../address.ts';
import { dateOfDay } from '../dates/date-of-day.ts';
import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { type CslItem, toCslDate } from './csl-item.ts';
import { attribution, verdictDay, verdictOf, verdictWord } from './describe-claim.ts';
import { publicationDates } from './publication-dates.ts';
import { claimHeadline } from './standalone-title.ts';

/** The page of a claim as CSL has it: by the publisher of the site; who claimed what, and the verdict, stand in the note. */
export function toClaimCitation(dossier: Dossier, claim: Claim): CslItem {
  const { title, language, publisher } = dossier.settings;
  return {
    id: claim.id,
    type: 'webpage',
    title: claimHeadline(dossier, claim),
    author: [{ literal: publisher.name }],
    publisher: publisher.name,
    'container-title': title,
    genre: 'Assessment of a claim',
    issued: toCslDate(dateOfDay(publishedDay(dossier, claim))),
    language,
    URL: claimUrl(claim),
    note: verdictOf(dossier, claim),
  };
}

/**
 * How to cite the page of a claim in a text.
 *
 * @example Assertion by The Port Company, 1 March 2022: Both cranes are safe. Verdict of The harbour record: contested
 * as of 1 May 2022. Published 2 May 2022. https://example.org/claims/safe-cranes/
 */
export function formatClaimCitation(dossier: Dossier, claim: Claim): string {
  const { title, publisher } = dossier.settings;
  const by = publisher.name === title ? title : `${title}, ${publisher.name}`;
  const day = formatPartialDate(dateOfDay(publishedDay(dossier, claim)));
  const judged = `${verdictWord(claim)} as of ${verdictDay(claim)}`;
  return `${attribution(dossier, claim)}: ${claim.statement} Verdict of ${by}: ${judged}. Published ${day}. ${claimUrl(claim)}`;
}

function claimUrl({ id }: Claim): string {
  return urlOf({ collection: 'claims', id });
}

function publishedDay(dossier: Dossier, { id }: Claim): string {
  const dates = publicationDates(dossier, { collection: 'claims', id });
  if (!dates) throw new TypeError('A claim is dated by its last assessment before it is by the ledger');
  return dates.published;
}
