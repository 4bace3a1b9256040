import type { EntryRef } from '../collections.ts';
import { collections } from '../collections.ts';
import type { Day } from '../dates/partial-date.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { entryPath } from '../entry-path.ts';
import { asOfPath } from '../dossier/ledger/as-of-path.ts';
import { listStanding } from '../dossier/list-standing.ts';
import { listAsOfDays } from './list-as-of-days.ts';
import { publicationDates } from './publication-dates.ts';
import { recordParts } from './parts/record-parts.ts';

/** A page to be found by: its path, and the day of its last change where that is known. */
export interface ListedPage {
  path: string;
  changed?: Day;
}

type Kind = EntryRef['collection'];

/** What the pages that list entries list: they changed when one of these did. */
const indexes: readonly { path: string; of: readonly Kind[] }[] = [
  { path: '/articles/', of: ['articles'] },
  { path: '/timeline/', of: ['events', 'claims'] },
  { path: '/timeline/disclosed/', of: ['events', 'claims'] },
  { path: '/claims/', of: ['claims'] },
  { path: '/contradictions/', of: ['claims'] },
  { path: '/as-of/', of: ['events', 'claims'] },
  { path: '/sources/', of: ['sources'] },
  { path: '/actors/', of: ['actors'] },
  { path: '/changes/', of: ['articles', 'claims', 'events'] },
  { path: '/search/', of: [] },
  { path: '/data/', of: collections },
];

/** Every page with a lasting address that is no notice and leads to no other: those of entries, of lists, and of days. */
export function listPages(site: Site): ListedPage[] {
  const dated = listStanding(site, collections).map((target) => ({
    target,
    changed: publicationDates(site, target)?.changed,
  }));
  const newestOf = new Map<Kind, Day>();
  for (const { target, changed = '' } of dated)
    if (changed > (newestOf.get(target.collection) ?? '')) newestOf.set(target.collection, changed);
  const newest = (kinds: readonly Kind[]): Day | undefined =>
    kinds
      .flatMap((kind) => newestOf.get(kind) ?? [])
      .sort()
      .at(-1);
  const ofRecord = newest(['events', 'claims']);
  const lists = [
    ...indexes.map(({ path, of }) => page(path, newest(of))),
    ...recordParts(site)
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ path, of }) => page(path, newest(of))),
    ...listAsOfDays(site).map((day) => page(asOfPath(day), ofRecord)),
  ];
  return [...dated.map(({ target, changed }) => page(entryPath(target), changed)), ...lists];
}

function page(path: string, changed: Day | undefined): ListedPage {
  return { path, ...(changed !== undefined && { changed }) };
}
