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
  [
    '数据存储在新加坡而不是中国我们从未与中国政府共享任何数据',
    '%E6%95%B0%E6%8D%AE%E5%AD%98%E5%82%A8%E5%9C%A8%E6%96%B0%E5%8A%A0%E5%9D%A1,%E6%94%BF%E5%BA%9C%E5%85%B1%E4%BA%AB%E4%BB%BB%E4%BD%95%E6%95%B0%E6%8D%AE',
    'many words without spaces by both ends',
  ],
  [
    '“One, two-three: four five & six seven eight nine ten eleven.”',
    '%E2%80%9COne%2C%20two%2Dthree%3A%20four,eight%20nine%20ten%20eleven.%E2%80%9D',
    'with the signs around the ends',
  ],
  ['half \ud83d a sign', 'half%20%EF%BF%BD%20a%20sign', 'half a character replaced'],
])('%j becomes %s: %s', (quote, directive) => {
  expect(toTextFragment(page, quote)).toBe(`${page}#:~:text=${directive}`);
});

test('a fragment that the address has already is kept', () => {
  expect(toTextFragment(`${page}?b=1#part`, 'seen')).toBe(`${page}?b=1#part:~:text=seen`);
});

test('further words are added to those that the address names already', () => {
  expect(toTextFragment(`${page}#:~:text=one`, 'two')).toBe(`${page}#:~:text=one&text=two`);
});

test('a browser reads the words back', () => {
  const words = 'it’s 5,000-odd users & 20% more';
  expect(decodeURIComponent(new URL(toTextFragment(page, words)).hash.replace('#:~:text=', ''))).toBe(words);
});
