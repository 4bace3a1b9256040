import type { Collection, EntryRef } from '../collections.ts';
import { earliestDay } from '../dates/day-bounds.ts';
import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import type { Verdict } from '../dossier/schemas/claim.ts';
import { currentAssessment } from './current-assessment.ts';
import { claimFilterValues, eventFilterValues } from './filter-values.ts';

/** What the search knows of an entry beside the words of its page. */
export interface SearchData {
  kind: SearchKind;
  /** When it was made, happened or was published, as readers see it. */
  date?: string;
  /** The first day that the date can mean, to sort by; empty for what has no date or an open beginning. */
  day: string;
  verdict?: Verdict;
  /** The actors that it is of: a claimant; those who took part in an event or spoke there; an actor itself. */
  actors: readonly string[];
  /** Where a source stands on the web, for those who search for an address. */
  address?: string | undefined;
}

/** The collections, each as one of its entries is called in an address: `?kind=claim`. */
export const searchKinds = {
  claims: 'claim',
  events: 'event',
  sources: 'source',
  articles: 'article',
  actors: 'actor',
  pages: 'page',
} as const satisfies Record<Collection, string>;

export type SearchKind = (typeof searchKinds)[Collection];

/** What the search knows of an entry, which is not one that was withdrawn. */
export function searchData(site: Site, target: EntryRef): SearchData {
  return { kind: searchKinds[target.collection], day: '', actors: [], ...factsOf(site, target) };
}

function factsOf(site: Site, { collection, id }: EntryRef): Partial<SearchData> {
  switch (collection) {
    case 'claims': {
      const claim = entryOf(site.claims, id);
      const { verdict } = currentAssessment(claim);
      return { ...dated(claim.made), verdict, actors: claimFilterValues(claim, site).actor };
    }
    case 'events': {
      const event = entryOf(site.events, id);
      return { ...dated(event.occurred), actors: eventFilterValues(event, 'occurred', site).actor };
    }
    case 'sources': {
      const { published, url } = entryOf(site.sources, id);
      return { ...dated(published), address: url };
    }
    case 'articles':
      return dated(entryOf(site.articles, id).published);
    case 'actors':
      return { actors: [id] };
    case 'pages':
      return {};
  }
}

function dated(date: PartialDate): Pick<SearchData, 'date' | 'day'> {
  return { date: formatPartialDate(date), day: earliestDay(date) ?? '' };
}
