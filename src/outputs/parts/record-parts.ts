import type { Collection } from '../../collections.ts';
import { listStanding } from '../../dossier/list-standing.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { onceASite } from '../once-a-site.ts';
import { actorParts } from './actor-parts.ts';
import { articleParts } from './article-parts.ts';
import type { Part } from './build-parts.ts';
import { changeParts } from './change-parts.ts';
import { claimParts } from './claim-parts.ts';
import { contradictionParts } from './contradiction-parts.ts';
import { entryParts } from './entry-parts.ts';
import { sourceParts } from './source-parts.ts';
import { yearParts } from './year-parts.ts';

/** The pages of one list. */
type Parts = (site: Site) => readonly Part[];

/** The lists that may go over several pages, and what they list: they changed when one of these did. */
const lists: readonly { partsOf: Parts; of: readonly Collection[] }[] = [
  { partsOf: articleParts, of: ['articles'] },
  { partsOf: claimParts, of: ['claims'] },
  { partsOf: contradictionParts, of: ['claims'] },
  { partsOf: sourceParts, of: ['sources'] },
  { partsOf: actorParts, of: ['actors'] },
  { partsOf: changeParts, of: ['articles', 'claims', 'events'] },
];

const orders = ['occurred', 'disclosed'] as const;
const split = ['claims', 'events', 'sources', 'actors'] as const;

/** A further page of a list, with the kinds of entries that it lists. */
export interface RecordPart {
  part: Part;
  of: readonly Collection[];
}

/** The pages of years, and the further pages of every other list and of entries. */
export const recordParts = onceASite((site): RecordPart[] => {
  const further = (parts: readonly Part[], of: readonly Collection[]): RecordPart[] =>
    parts.slice(1).map((part) => ({ part, of }));
  return [
    ...lists.flatMap(({ partsOf, of }) => further(partsOf(site), of)),
    ...orders.flatMap((order) =>
      yearParts(site, order).flatMap(({ parts }) => parts.map((part) => ({ part, of: ['events', 'claims'] as const }))),
    ),
    ...listStanding(site, split).flatMap((target) => further(entryParts(site, target), ['events', 'claims'])),
  ];
});
