import { expect, test } from 'vitest';
import { askIndex, type FoundPage, type IndexPart } from '../../src/search/search-index.ts';

/** A part of an index that finds pages for one word, or all where no words are asked for. */
function partOf(
  word: string,
  scores: Readonly<Record<string, number>>,
  kinds: Readonly<Record<string, number>>,
): IndexPart {
  const pageOf = (url: string): FoundPage => ({
    url,
    raw_content: word,
    locations: [0],
    filters: {},
    meta: { title: word },
  });
  const results = Object.entries(scores).map(([url, score]) => ({ score, data: () => Promise.resolve(pageOf(url)) }));
  const found = { results, filters: { kind: kinds } };
  return {
    search: (words) => Promise.resolve(words === null || words === word ? found : { results: [], filters: {} }),
  };
}

const index = [
  partOf('oracle', { '/claims/a/': 1, '/claims/b/': 0.3 }, { claim: 2, event: 0, constructor: 1 }),
  partOf('oracle', { '/events/a/': 0.5 }, { claim: 0, event: 1 }),
  partOf('other', { '/sources/a/': 2 }, { source: 1 }),
];

async function found(words: string): Promise<{ urls: string[]; filters: object }> {
  const { results, filters } = await askIndex(index, { words, choices: {} });
  return { urls: (await Promise.all(results.map(({ data }) => data()))).map(({ url }) => url), filters };
}

test('what the parts of an index find is one answer, the best first, of the parts that know the words', async () => {
  expect(await found('oracle')).toEqual({
    urls: ['/claims/a/', '/events/a/', '/claims/b/'],
    filters: { kind: { claim: 2, event: 1, constructor: 1 } },
  });
});

test('where no words are asked for, parts stand one after the other in their own order', async () => {
  expect(await found('')).toEqual({
    urls: ['/claims/a/', '/claims/b/', '/events/a/', '/sources/a/'],
    filters: { kind: { claim: 2, event: 1, source: 1, constructor: 1 } },
  });
});
