import { expect, test } from 'vitest';
import { toTextFragment } from '../../src/outputs/text-fragment.ts';

const page = 'https://example.org/a';

test.each([
  ['seen in China', 'seen%20in%20China', 'whole words'],
  ['  seen\n in  China ', 'seen%20in%20China', 'white space folded'],
  ['as-needed, A & B', 'as%2Dneeded%2C%20A%20%26%20B', 'the characters of the syntax escaped'],
  ['100% “sure” #1?', '100%25%20%E2%80%9Csure%E2%80%9D%20%231%3F', 'the characters of an address escaped'],
  ['一切都在中国看到', '%E4%B8%80%E5%88%87%E9%83%BD%E5%9C%A8%E4%B8%AD%E5%9B%BD%E7%9C%8B%E5%88%B0', 'every script'],
  ['1 2 3 4 5 6 7 8 9 10', '1%202%203%204%205%206%207%208%209%2010', 'ten words whole'],
  ['1 2 3 4 5 6 7 8 9 10 11', '1%202%203%204,8%209%2010%2011', 'more words by both ends'],
])('%j becomes %s: %s', (quote, directive) => {
  expect(toTextFragment(page, quote)).toBe(`${page}#:~:text=${directive}`);
});

test('a fragment that the address has already is kept', () => {
  expect(toTextFragment(`${page}?b=1#part`, 'seen')).toBe(`${page}?b=1#part:~:text=seen`);
});

test('a browser reads the words back', () => {
  const words = 'it’s 5,000-odd users & 20% more';
  expect(decodeURIComponent(new URL(toTextFragment(page, words)).hash.replace('#:~:text=', ''))).toBe(words);
});
