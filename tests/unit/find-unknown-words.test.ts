import { expect, test } from 'vitest';
import { findUnknownWords, isBeginningOnly, partsThatKnow } from '../../src/search/find-unknown-words.ts';
import type { FoundPage, IndexPart } from '../../src/search/search-index.ts';

test.each([
  ['orcale', ['or'], true],
  ['asdfgh', ['as'], true],
  ['projct', ['pro'], true],
  ['beckermann', ['Beckerman’s'], false],
  ['accessing', ['accessed,', 'access'], false],
  ['Müller', ['M,'], true],
  ['oracl', ['Oracle'], false],
  ['us', ['u'], false],
  ['generaliser', ['general', 'generalised'], false],
])('%s, where %j was found: only the beginning is %s', (word, found, expected) => {
  expect(isBeginningOnly(word, found)).toBe(expected);
});

/** A part of an index that finds each of these words on one page, and of other words only their first two letters. */
function partOf(known: readonly string[]): IndexPart {
  const pageOf = (word: string): FoundPage => ({
    url: '/',
    raw_content: word,
    locations: [0],
    filters: {},
    meta: { title: 'A title' },
  });
  return {
    search: (words) => {
      const found = known.find((word) => word === words) ?? known.find((word) => words?.startsWith(word));
      const results = found === undefined ? [] : [{ score: 1, data: () => Promise.resolve(pageOf(found)) }];
      return Promise.resolve({ results, filters: {} });
    },
  };
}

test('words that are not in the index, or of which it has only a beginning, are unknown', async () => {
  const index = [partOf(['oracle', 'or'])];
  expect(await findUnknownWords(index, 'oracle orcale zzzz oracle –')).toEqual(['orcale', 'zzzz']);
});

test('where no spaces are written, what was typed is several words and may be found by each of them', async () => {
  const page = {
    url: '/',
    raw_content: '数据\u200b安全\u200b。',
    locations: [0, 1],
    filters: {},
    meta: { title: '一' },
  };
  const found = { results: [{ score: 1, data: () => Promise.resolve(page) }], filters: {} };
  expect(await findUnknownWords([{ search: () => Promise.resolve(found) }], '数据安全')).toEqual([]);
});

test('words in quotation marks are left to the index', async () => {
  expect(await findUnknownWords([partOf([])], '"never shared"')).toEqual([]);
});

test('a word is known where one part of the index has it, and only such parts know all words', async () => {
  const [claims, events] = [partOf(['oracle', 'or']), partOf(['data', 'or'])];
  expect(await findUnknownWords([claims, events], 'oracle data zzzz')).toEqual(['zzzz']);
  expect(await partsThatKnow([claims, events], 'oracle')).toEqual([claims]);
  expect(await partsThatKnow([claims, events], 'oracle data')).toEqual([]);
});
