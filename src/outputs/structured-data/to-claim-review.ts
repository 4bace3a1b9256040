import type { ClaimReview } from 'schema-dts';
import { urlTo } from '../../address.ts';
import type { Claim } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryOf } from '../../dossier/resolve-body.ts';
import { entryPath } from '../../entry-path.ts';
import { currentAssessment } from '../current-assessment.ts';
import { verdictLabels } from '../labels.ts';
import { publicationDates } from '../publication-dates.ts';
import { toAgent, toPublisher } from './to-agent.ts';
import { toCorrections } from './to-corrections.ts';
import { dated, toWork } from './to-work.ts';

/**
 * The page of a claim as a review of it (schema.org ClaimReview). The verdict is a word: there is no number, since
 * verdicts are no scale.
 */
export function toClaimReview(site: Site, claim: Claim): Exclude<ClaimReview, string> {
  const target = { collection: 'claims' as const, id: claim.id };
  const { verdict, reason } = currentAssessment(claim);
  const url = urlTo(entryPath(target));
  const dates = publicationDates(site, target);
  const publisher = toPublisher(site.settings);
  const { licence, language } = site.settings;
  return {
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: claim.statement,
    itemReviewed: {
      '@type': 'Claim',
      text: claim.statement,
      author: toAgent(entryOf(site.actors, claim.claimant)),
      ...dated('datePublished', claim.made),
      ...(claim.quote && { appearance: toWork(entryOf(site.sources, claim.quote.source)) }),
    },
    reviewRating: { '@type': 'Rating', alternateName: verdictLabels[verdict], ratingExplanation: reason },
    author: publisher,
    publisher,
    inLanguage: language,
    citation: [...new Set(claim.evidence.map(({ source }) => source))].map((id) => toWork(entryOf(site.sources, id))),
    ...(dates && { datePublished: dates.published, dateModified: dates.changed }),
    ...(licence && { license: licence.url }),
    ...toCorrections(claim.changes),
  };
}
