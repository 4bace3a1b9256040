import { expect, test } from 'vitest';
import { type Box, fitWords } from '../../src/cards/fit-words.ts';
import { shortenWords } from '../../src/cards/shorten-words.ts';

const room: Box = { width: 100, height: 40, sizes: [20, 16, 12, 10], wholeDownTo: 12 };

/** Type as on a typewriter: each letter is half as wide as it is high, words are broken where they do not fit. */
const typewriter = {
  heightOf: (text: string, size: number) => Promise.resolve(size * Math.ceil((text.length * size) / 2 / room.width)),
  longestWord: (text: string) => Promise.resolve(Math.max(...text.split(' ').map((word) => word.length)) / 2),
};
const fit = (text: string) => fitWords(text, room, typewriter);

test.each([
  ['a few words are', 'No, no.', 20],
  ['words that fill the room are', 'abcde fghij klmno pq', 20],
  ['words with one more are', 'abcde fghij klmno pqr', 16],
  ['many words are', 'abcd '.repeat(15).trim(), 10],
  ['a long word is', 'abcdefghijklmno', 12],
  ['a word that would need type too small is', 'abcdefghijklmnopq', 20],
])('%s set in the largest type that fits', async (_, text, size) => {
  expect(await fit(text)).toEqual({ text, size });
});

test('what fits at no size ends with an ellipsis behind a word', async () => {
  const { text, size } = await fit('abcd, '.repeat(40));
  expect(size).toBe(10);
  expect(text).toMatch(/^(abcd, )*abcd…$/);
  expect(text.length).toBeGreaterThan(70);
  expect(await typewriter.heightOf(text, size)).toBeLessThanOrEqual(room.height);
});

test('a word that fits at no size is cut', async () => {
  expect((await fit('x'.repeat(500))).text).toBe(`${'x'.repeat(79)}…`);
});

test('beginnings end behind words, without the signs that follow, then within the first', () => {
  expect(shortenWords('Yes, (no) so')).toEqual(['Yes, (no)…', 'Yes, (no…', 'Yes…', 'Ye…', 'Y…']);
  expect(shortenWords('数据在中国')).toEqual(['数据在…', '数据…', '数…']);
});
