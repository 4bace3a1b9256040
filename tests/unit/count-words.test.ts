import { expect, test } from 'vitest';
import { countWords } from '../../src/dossier/count-words.ts';

test.each([
  ['', 0, 'nothing'],
  [' \n\t ', 0, 'white space'],
  ['everything is seen in China', 5, 'plain words'],
  ['  two\n words  ', 2, 'white space around and between'],
  ['an as-needed basis', 3, 'a hyphen joins'],
  ['TikTok’s U.S. users’ data', 4, 'apostrophes and periods join'],
  ['yes – no — “so” …', 3, 'a dash or a mark alone is no word'],
  ['in 2022, 1.5 million', 4, 'numbers are words'],
  ['één über 𝒜lpha', 3, 'letters of every alphabet'],
])('%j has %i: %s', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['一切都在中国看到', 'Chinese'],
  ['すべては中国で見られている', 'Japanese'],
  ['ทุกอย่างถูกมองเห็นในจีน', 'Thai'],
])('%s has several, though %s sets no spaces', (text) => {
  expect(countWords(text)).toBeGreaterThan(2);
  expect(countWords(text)).toBeLessThan(text.length);
});

test('words of both kinds add up', () => {
  expect(countWords('he said 中国 twice')).toBe(4);
});
