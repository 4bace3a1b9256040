import { describe, expect, test } from 'vitest';
import { bars, places, shapePlace } from '../../src/cards/card-layout.ts';
import { cardSize } from '../../src/outputs/shown-card.ts';
import { drawCard, readDrawingTools } from '../../src/cards/draw-card.ts';
import { drawCardSvg } from '../../src/cards/draw-card-svg.ts';
import { verdicts } from '../../src/dossier/schemas/claim.ts';
import { verdictShapes } from '../../src/outputs/verdict-shapes.ts';
import { makeCard, pngSize } from './make-card.ts';
import { pathBounds } from './path-bounds.ts';

const tools = await readDrawingTools(undefined);
const draw = (fields: Parameters<typeof makeCard>[0] = {}) =>
  drawCardSvg(makeCard(fields), tools.colours, tools.setter);

const sentence =
  'the company said that staff abroad could not open data of users, as Größe and façade in Việt Nam show '.repeat(4);
const chinese = '用户数据在中国被打开，该公司九个月没有说什么。'.repeat(20);
const url = `https://story.example/${'a-path/'.repeat(12)}`;

test('a picture is 1200 by 630 and the same bytes each time, also with other fonts read first', async () => {
  const card = makeCard({ words: `${chinese.slice(0, 23)} Größe` });
  const { png } = await drawCard(card, tools);
  expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
  const others = await readDrawingTools(undefined);
  await drawCard(makeCard({ words: chinese }), others);
  expect((await drawCard(card, others)).png.equals(png)).toBe(true);
});

describe('texts of all lengths stay in their places', () => {
  const lengths = [1, 4, 12, 25, 40, 60, 85, 110, 140, 170, 200, 250, 300, 350, 400];
  test.each([
    ['one short word', 'No'],
    ...lengths.map((length) => [`${length} letters in words`, sentence.slice(0, length).trim()]),
    ...lengths.map((length) => [`${length} letters in one word`, 'x'.repeat(length)]),
    ...lengths.map((length) => [`${length} wide letters in one word`, 'W'.repeat(length)]),
    ...lengths.map((length) => [`${length} Chinese characters`, chinese.slice(0, length)]),
    ['words among which one is too long', `It is written at ${url} that the cranes are safe.`],
    ['far too many words', sentence.repeat(12)],
    ['letters with marks above marks', 'Ế Ộ Ẫ Ǖ '.repeat(30)],
  ])('%s', async (_, words) => {
    const { svg, texts } = await draw({ words });
    const bounds = pathBounds(svg, tools.colours.text);
    expect(texts.every(({ size, place }) => place.sizes.includes(size))).toBe(true);
    const { head, foot } = bars;
    const inWords = bounds.filter(({ top }) => top > head.top && top < foot.top);
    expect(inWords.length).toBeGreaterThan(0);
    for (const { left, right, top, bottom } of inWords) {
      expect(left).toBeGreaterThanOrEqual(places.words.left - 4);
      expect(right).toBeLessThanOrEqual(places.words.left + places.words.width + 4);
      expect(top).toBeGreaterThan(head.top + head.height);
      expect(bottom).toBeLessThan(foot.top);
    }
  });

  test('names, titles and dates', async () => {
    const long = sentence.repeat(2);
    for (const mark of [{ name: long }, { verdict: 'contradicted' as const }]) {
      const { svg, texts } = await draw({ record: long, mark, lines: [long, long] });
      for (const { left, right, top, bottom } of [tools.colours.text, tools.colours.soft].flatMap((colour) =>
        pathBounds(svg, colour),
      )) {
        expect(left).toBeGreaterThanOrEqual(60);
        expect(right).toBeLessThanOrEqual(cardSize.width - 60);
        expect(top).toBeGreaterThan(bars.accent.height);
        expect(bottom).toBeLessThan(cardSize.height - 16);
      }
      const cut = texts.filter(({ words, text }) => words.trim() !== text);
      expect(cut.length).toBeGreaterThanOrEqual(3);
      for (const { text } of cut) expect(text).toMatch(/\w…$/);
    }
  });
});

describe('type', () => {
  const wordsOf = async (words: string) => {
    const { texts } = await draw({ words });
    return texts.find(({ place }) => place === places.words);
  };

  test('is the smaller the longer a statement is', async () => {
    const lengths = [4, 60, 140, 300];
    const sizes = await Promise.all(
      lengths.map(async (length) => (await wordsOf(sentence.slice(0, length)))?.size ?? 0),
    );
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    expect(new Set(sizes).size).toBe(4);
    expect(sizes[0]).toBe(places.words.sizes[0]);
  });

  test('of 400 characters is all there; of more, it ends behind a word', async () => {
    expect((await wordsOf(sentence.slice(0, 400).trim()))?.text).toBe(sentence.slice(0, 400).trim());
    const cut = (await wordsOf(sentence.repeat(12)))?.text ?? '';
    expect(cut.endsWith('…')).toBe(true);
    const kept = cut.slice(0, -1);
    expect(sentence.repeat(12).startsWith(kept)).toBe(true);
    expect(sentence.repeat(12).charAt(kept.length)).toMatch(/[\s,]/);
  });

  test('shrinks for a long word to stay whole', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft';
    expect((await wordsOf(word))?.size ?? 0).toBeLessThan(
      (await wordsOf('Donau dampf schiff fahrts gesellschaft'))?.size ?? 0,
    );
  });
});

test.each(verdicts)('the verdict %s has its word and its shape', async (verdict) => {
  const { svg, texts } = await draw({ mark: { verdict } });
  expect(texts.map(({ text }) => text.toLowerCase())).toContain(verdict);
  const { fill, stroke } = verdictShapes[verdict];
  expect(svg).toContain(`<g transform="translate(${shapePlace.left} ${shapePlace.top})`);
  for (const path of [fill, stroke]) if (path !== undefined) expect(svg).toContain(`d="${path}"`);
});

test('no two verdicts have the same shape', () => {
  expect(new Set(Object.values(verdictShapes).map((paths) => JSON.stringify(paths))).size).toBe(verdicts.length);
});

test('the accent is dark enough for paper, and a colour of the reader’s system gives way to our own', async () => {
  const accentOf = async (accent: string | undefined) => (await readDrawingTools(accent)).colours.accent;
  const standard = await accentOf(undefined);
  expect(standard).toBe('rgb(143,29,44)');
  expect(await accentOf('teal')).toBe('rgb(0,109,110)');
  expect(await accentOf('hsl(40 90% 60%)')).toBe('rgb(136,80,0)');
  expect(await accentOf('AccentColor')).toBe(standard);
});
