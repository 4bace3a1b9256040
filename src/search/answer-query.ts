import { findUnknownWords } from './find-unknown-words.ts';
import { askIndex, type ChoiceCounts, type SearchAnswer, type SearchIndex } from './search-index.ts';
import { searchFilters, type SearchQuery, withoutChoice } from './search-query.ts';

/** What the search page shows of a query. */
export interface QueryAnswer {
  /** Empty where a word is unknown. */
  results: SearchAnswer['results'];
  /** How many results each choice of each filter would leave beside the words and the other choices. */
  counts: ChoiceCounts;
  /** Words of the query that the record has nothing like. */
  unknown: readonly string[];
}

export async function answerQuery(index: SearchIndex, asked: SearchQuery): Promise<QueryAnswer> {
  // The index knows a phrase by straight quotation marks; a telephone types curly ones.
  const query = { ...asked, words: asked.words.replaceAll(/[“”„«»]/g, '"') };
  const unknown = await findUnknownWords(index, query.words);
  if (unknown.length > 0) return { results: [], counts: {}, unknown };
  const { results, filters } = await askIndex(index, query);
  const counts = await Promise.all(
    searchFilters.map(async (name) => {
      const others = query.choices[name] ? (await askIndex(index, withoutChoice(query, name))).filters : filters;
      return [name, others[name] ?? {}] as const;
    }),
  );
  return { results, counts: Object.fromEntries(counts), unknown };
}
