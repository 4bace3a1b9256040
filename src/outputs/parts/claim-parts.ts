import { verdictLabels } from '../labels.ts';
import { groupByVerdict } from '../current-assessment.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { buildParts } from './build-parts.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import { tellMonth } from './tell-month.ts';
import { tellStretch } from './tell-stretch.ts';

/** The pages that list all claims: by verdict, and under each verdict the oldest first. */
export const claimParts = oncePerSite('claimParts', (site) =>
  buildParts(
    groupByVerdict(site.claimList).map(({ verdict, claims }) => ({ verdict, entries: claims })),
    {
      path: '/claims/',
      most: mostOnAPage.lines,
      labelOf: (sections) =>
        sections
          .map((section) => tellStretch(section, verdictLabels[section.verdict], ({ made }) => tellMonth(made)))
          .join('; '),
      ledger: site.ledger,
    },
  ),
);
