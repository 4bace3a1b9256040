import { partsThatKnow } from './find-unknown-words.ts';
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

/** A page that was found, before it is loaded. */
export interface FoundResult {
  /** How well the words fit it; only numbers of one query can be compared. */
  score: number;
  data: () => Promise<FoundPage>;
}

export interface SearchAnswer {
  results: readonly FoundResult[];
  filters: ChoiceCounts;
}

/** The part of Pagefind that the search page works with. */
export interface IndexPart {
  search: (words: string | null, options?: object) => Promise<SearchAnswer>;
}

/** The index of a record, in the parts that it was made in. */
export type SearchIndex = readonly IndexPart[];

interface Pagefind {
  createInstance: (options: object) => IndexPart & { filters: () => Promise<ChoiceCounts> };
}

/**
 * Loads the index of the site that stands at `basePath`; rejects where there is none.
 *
 * @param folders of the parts, from `basePath` on
 */
export async function loadSearchIndex(basePath: string, folders: readonly string[]): Promise<SearchIndex> {
  const [first = '', ...others] = folders;
  const program = `${basePath}${first}pagefind.js`;
  // The plain name of a variable: Vite would put a preload into any other import, which fails in an inlined script.
  const { createInstance } = (await import(/* @vite-ignore */ program)) as Pagefind;
  const load = async (folder: string): Promise<IndexPart> => {
    const part = createInstance({
      basePath: `${basePath}${folder}`,
      baseUrl: basePath,
      // A record is searched in a few milliseconds; a worker would be another program to load.
      noWorker: true,
      // A title says what an entry is about; the words of an address are often those of a headline.
      ranking: { metaWeights: { title: 2, verdict: 1, address: 0.05 } },
    });
    // Pagefind counts choices only for filters that it has loaded.
    await part.filters();
    return part;
  };
  // All parts share what the first one starts, and would each start their own if they were loaded with it.
  return [await load(first), ...(await Promise.all(others.map(load)))];
}

/** Asks the index: the best first; where there are no words, in the order of time, part by part. */
export async function askIndex(index: SearchIndex, { words, choices }: SearchQuery): Promise<SearchAnswer> {
  const filters = Object.fromEntries(Object.entries(choices).filter(([, value]) => value));
  // A part without one of the words would give what begins like it.
  const parts = index.length > 1 ? await partsThatKnow(index, words) : index;
  const answers = await Promise.all(
    parts.map((part) =>
      words === '' ? part.search(null, { filters, sort: { day: 'asc' } }) : part.search(words, { filters }),
    ),
  );
  const results = answers.flatMap((answer) => answer.results);
  if (words !== '') results.sort((left, right) => right.score - left.score);
  return { results, filters: addCounts(answers.map((answer) => answer.filters)) };
}

function addCounts(all: readonly ChoiceCounts[]): ChoiceCounts {
  const sums = new Map<string, Map<string, number>>();
  for (const counts of all)
    for (const [name, choices] of Object.entries(counts)) {
      const sum = sums.get(name) ?? new Map<string, number>();
      sums.set(name, sum);
      // A choice may be called like what every object has, such as `constructor`.
      for (const [choice, count] of Object.entries(choices)) sum.set(choice, (sum.get(choice) ?? 0) + count);
    }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, Object.fromEntries(sum)]));
}
