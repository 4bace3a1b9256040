import { listChanges } from '../list-changes.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { mostInFeed } from '../record-feed.ts';
import { buildParts } from './build-parts.ts';
import { tellSpan } from './tell-span.ts';

/** The pages that list all changes, the newest first; the first holds all those to which the feed leads. */
export const changeParts = oncePerSite('changeParts', (site) =>
  buildParts([{ entries: listChanges(site) }], {
    path: '/changes/',
    most: mostInFeed,
    labelOf: (sections) =>
      tellSpan(
        sections.flatMap(({ entries }) => entries),
        ({ date }) => date,
      ),
    ledger: site.ledger,
  }),
);
