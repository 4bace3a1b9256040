import type { Collection } from '../../collections.ts';
import { listStanding } from '../../dossier/list-standing.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { asOfPath } from '../../dossier/ledger/as-of-path.ts';
import { partPath } from '../../dossier/ledger/part-path.ts';
import { asOfPartPaths } from '../as-of-paths.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { actorParts } from './actor-parts.ts';
import { articleParts } from './article-parts.ts';
import { countAsOfParts } from './as-of-parts.ts';
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

/** A page of a long list, with the kinds of entries that it lists. */
export interface RecordPart {
  path: string;
  /** Whether nothing is left to stand on it. */
  isEmpty: boolean;
  of: readonly Collection[];
}

/** The pages of years, and the further pages of every other list, of entries and of days. */
export const recordParts = oncePerSite('recordParts', (site): RecordPart[] => {
  const told = (parts: readonly Part[], of: readonly Collection[]): RecordPart[] =>
    parts.map(({ path, sections }) => ({ path, isEmpty: sections.length === 0, of }));
  return [
    ...lists.flatMap(({ partsOf, of }) => told(partsOf(site).slice(1), of)),
    ...orders.flatMap((order) => yearParts(site, order).flatMap(({ parts }) => told(parts, ['events', 'claims']))),
    ...listStanding(site, split).flatMap((target) => told(entryParts(site, target).slice(1), ['events', 'claims'])),
    ...asOfPartPaths(site).map(({ params: { day }, props: { number } }) => ({
      path: partPath(asOfPath(day), number),
      isEmpty: number > countAsOfParts(site, day).filled,
      of: ['events', 'claims'] as const,
    })),
  ];
});
