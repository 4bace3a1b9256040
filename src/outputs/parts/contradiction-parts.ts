import { listContradictions, type Contradiction } from '../list-contradictions.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { buildParts } from './build-parts.ts';
import { mostOnAPage } from './most-on-a-page.ts';

/** The pages that list all contradictions, the longest time between two claims first. */
export const contradictionParts = oncePerSite('contradictionParts', (site) =>
  buildParts([{ entries: listContradictions(site) }], {
    path: '/contradictions/',
    most: mostOnAPage.full,
    labelOf: (sections) => {
      const entries = sections.flatMap((section) => section.entries);
      const [first, last] = [entries[0], entries.at(-1)].map(timeBetween);
      return first === last ? `${first} between them` : `${first} to ${last} between them`;
    },
    ledger: site.ledger,
  }),
);

function timeBetween(contradiction: Contradiction | undefined): string {
  return contradiction?.lag?.text ?? 'no time';
}
