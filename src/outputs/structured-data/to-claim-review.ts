import type { ClaimReview } from 'schema-dts';
import type { Claim } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryOf } from '../../dossier/resolve-body.ts';
import { currentAssessment } from '../current-assessment.ts';
import { verdictLabels } from '../labels.ts';
import { toAgent, toPublisher } from './to-agent.ts';
import { toPublication } from './to-publication.ts';
import { dated, toWork } from './to-work.ts';

/**
 * The page of a claim as a review of it (schema.org ClaimReview). The verdict is a word: there is no number, since
 * verdicts are no scale.
 */
export function toClaimReview(site: Site, claim: Claim): Exclude<ClaimReview, string> {
  const { id, statement, claimant, made, quote, evidence, changes } = claim;
  const { verdict, reason } = currentAssessment(claim);
  return {
    '@type': 'ClaimReview',
    ...toPublication(site, { collection: 'claims', id }, changes),
    claimReviewed: statement,
    itemReviewed: {
      '@type': 'Claim',
      text: statement,
      author: toAgent(entryOf(site.actors, claimant)),
      ...dated('datePublished', made),
      ...(quote && { appearance: toWork(entryOf(site.sources, quote.source)) }),
    },
    reviewRating: { '@type': 'Rating', alternateName: verdictLabels[verdict], ratingExplanation: reason },
    author: toPublisher(site.settings),
    citation: [...new Set(evidence.map(({ source }) => source))].map((source) => toWork(entryOf(site.sources, source))),
  };
}
