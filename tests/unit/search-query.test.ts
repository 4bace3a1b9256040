import { expect, test } from 'vitest';
import { isEmptyQuery, readSearchQuery, toSearchAddress, withoutChoice } from '../../src/search/search-query.ts';
import { tellCount } from '../../src/search/tell-count.ts';

test('a query is the same after it stood in an address', () => {
  const query = { words: 'who & why? “99 %”', choices: { kind: 'claim', actor: 'tiktok' } };
  expect(readSearchQuery(toSearchAddress(query))).toEqual(query);
});

test('words come first in an address, then the filters in one order', () => {
  expect(toSearchAddress({ words: 'a b', choices: { actor: 'x', kind: 'event' } })).toBe('?q=a+b&kind=event&actor=x');
});

test('a query of nothing has no address', () => {
  const query = readSearchQuery('?q=++&kind=&other=1');
  expect(query).toEqual({ words: '', choices: {} });
  expect(toSearchAddress(query)).toBe('');
  expect(isEmptyQuery(query)).toBe(true);
  expect(isEmptyQuery({ words: '', choices: { kind: 'claim' } })).toBe(false);
});

test('a choice can be taken back', () => {
  const query = { words: 'a', choices: { kind: 'claim', verdict: 'kept' } };
  expect(toSearchAddress(withoutChoice(query, 'kind'))).toBe('?q=a&verdict=kept');
});

test('the number of results is told with what was asked', () => {
  expect(tellCount(0, { words: 'oracle', choices: {} })).toBe('No results for “oracle”');
  expect(tellCount(1, { words: 'oracle', choices: { kind: 'claim' } })).toBe(
    '1 result for “oracle” with these filters',
  );
  expect(tellCount(12, { words: '', choices: { actor: 'tiktok' } })).toBe('12 results with these filters');
});
