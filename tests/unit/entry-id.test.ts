import { expect, test } from 'vitest';
import { isEntryId, toEntryId } from '../../src/dossier/schemas/entry-id.ts';

test.each(['a', '2022', 'house-hearing', 'buzzfeed-news-2022-06-17', '1-a'])('%j is an id', (id) => {
  expect(isEntryId(id)).toBe(true);
});

test.each(['', 'House', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a.b', 'a/b', 'é', 'ａ', 'a\n', '..'])(
  '%j is no id',
  (id) => {
    expect(isEntryId(id)).toBe(false);
  },
);

test.each([
  ['House Hearing', 'house-hearing'],
  ['house_hearing', 'house-hearing'],
  ['house--hearing', 'house-hearing'],
  [' -House, Hearing!- ', 'house-hearing'],
  ['Crané Über', 'crane-uber'],
  ['U.S. letter', 'u-s-letter'],
])('%j could be the id %s', (text, id) => {
  expect(toEntryId(text)).toBe(id);
  expect(isEntryId(id)).toBe(true);
});

test.each(['', '--', '中文'])('%j could be none', (text) => {
  expect(toEntryId(text)).toBeUndefined();
});
