import { expect, test } from 'vitest';
import { cutExcerpt } from '../../src/search/cut-excerpt.ts';

const filler = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

function excerptOf(raw_content: string, locations: number[], title = 'No such title'): string {
  return cutExcerpt({ raw_content, locations, meta: { title } })
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');
}

test('a hit is told apart from the marks around it', () => {
  expect(excerptOf('It says "Oracle," and Texas.', [2, 4])).toBe('It says "[Oracle]," and [Texas].');
});

test('the title with which the text begins is left out, and so are hits in it', () => {
  expect(excerptOf('Oracle moves in. It moves.', [0, 4], 'Oracle moves in')).toBe('It [moves].');
  expect(excerptOf('Oracle moves out. It moves.', [0], 'Oracle moves in')).toBe('[Oracle] moves out. It moves.');
});

test('a page of a title alone has no excerpt', () => {
  expect(excerptOf('Oracle moves in.', [0], 'Oracle moves in')).toBe('');
});

test('an excerpt begins with the sentence of the hit if that is near, else a few words before it', () => {
  expect(excerptOf(`${filler} end. Here is the hit.`, [44])).toBe('… Here is the [hit].');
  expect(excerptOf(`${filler} hit`, [40])).toBe('… word34 word35 word36 word37 word38 word39 [hit]');
});

test('an excerpt stands where most hits are and tells that the text goes on', () => {
  const excerpt = excerptOf(`hit ${filler} Two: hit, hit. ${filler}`, [0, 42, 43]);
  expect(excerpt).toMatch(/^… word\d+ .* Two: \[hit\], \[hit\]\. word0 .* …$/);
});

test('text without spaces is cut where Pagefind ends its words', () => {
  const words = ['起重机', '没有', '裂缝', '。', '数据', '安全'].join('\u200b');
  expect(excerptOf(words, [0, 4], '起重机没有裂缝。')).toBe('[数据]安全');
});

test('signs that Pagefind wrote as entities are signs again', () => {
  expect(excerptOf('a &lt; b &gt; c', [0])).toBe('[a] < b > c');
});
