import type { SearchFilter, SearchQuery } from './search-query.ts';

/** A page that was found, with its text and the places of the hits in it, as Pagefind gives them. */
export interface FoundPage {
  url: string;
  /** The text with `<` and `>` written as entities; its words are divided by spaces, or by U+200B in some languages. */
  raw_content: string;
  /** The numbers of the words that were hit. */
  locations: readonly number[];
  filters: Partial<Record<SearchFilter, readonly string[]>>;
  meta: { title: string; date?: string };
}

/** How many of the pages found have each value of each filter. */
export type ChoiceCounts = Partial<Record<SearchFilter, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  results: readonly { data: () => Promise<FoundPage> }[];
  filters: ChoiceCounts;
}

/** The part of Pagefind that the search page works with. */
export interface SearchIndex {
  search: (words: string | null, options?: object) => Promise<SearchAnswer>;
}

interface Pagefind {
  createInstance: (options: object) => SearchIndex & { filters: () => Promise<ChoiceCounts> };
}

/** Loads the index of the site that stands at `basePath`; rejects where there is none. */
export async function loadSearchIndex(basePath: string): Promise<SearchIndex> {
  const bundle = `${basePath}pagefind/`;
  const program = `${bundle}pagefind.js`;
  // The plain name of a variable: Vite would put a preload into any other import, which fails in an inlined script.
  const { createInstance } = (await import(/* @vite-ignore */ program)) as Pagefind;
  const index = createInstance({
    basePath: bundle,
    baseUrl: basePath,
    // A record is searched in a few milliseconds; a worker would be another program to load.
    noWorker: true,
    // A title says what an entry is about; the words of an address are often those of a headline.
    ranking: { metaWeights: { title: 2, verdict: 1, address: 0.05 } },
  });
  // Pagefind counts choices only for filters that it has loaded.
  await index.filters();
  return index;
}

/** Asks the index: the best first; where there are no words, in the order of time. */
export function askIndex(index: SearchIndex, { words, choices }: SearchQuery): Promise<SearchAnswer> {
  const filters = Object.fromEntries(Object.entries(choices).filter(([, value]) => value));
  return words === '' ? index.search(null, { filters, sort: { day: 'asc' } }) : index.search(words, { filters });
}
