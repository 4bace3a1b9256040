import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { CardPress } from '../../src/cards/card-press.ts';
import { ownHost } from '../../src/owned-name.ts';
import { makeCard, pngSize } from './make-card.ts';

// Drawing takes as long as the machine is busy.
vi.setConfig({ testTimeout: 0, hookTimeout: 0 });

let folder = '';
let printed = '';
// How far the drawing has come is told where it takes long.
const output = { write: (text: string) => (/^Social cards: \d/.test(text) ? 0 : (printed += text)) };

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cards-')), 'store');
  printed = '';
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const cards = ['one', 'two', 'three'].map((id) => makeCard({ id, words: `The statement of ${id}.` }));

/** Draws cards and gives the pictures, and how many were not there before. */
async function print(list: readonly Card[], inFolder = folder): Promise<{ pngs: Buffer[]; drawn: number }> {
  const press = new CardPress(list, { folder: inFolder, threads: 2, output });
  const pngs = await Promise.all(list.map((card) => press.png(card)));
  await press.finished;
  return { pngs, drawn: press.drawnCount };
}

test('cards are drawn in threads once, and come from the store in the next build, byte for byte', async () => {
  const first = await print(cards);
  expect(first.drawn).toBe(3);
  expect(first.pngs.map(pngSize)).toEqual(Array.from({ length: 3 }, () => ({ width: 1200, height: 630 })));
  expect(new Set(first.pngs.map((png) => png.toString('base64'))).size).toBe(3);
  const second = await print(cards);
  expect(second.drawn).toBe(0);
  expect(second.pngs).toEqual(first.pngs);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('a card that says something else is drawn again, and no other', async () => {
  await print(cards);
  const changed = cards.map((card) => (card.id === 'two' ? makeCard({ ...card, mark: { verdict: 'kept' } }) : card));
  expect((await print(changed)).drawn).toBe(1);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed in one byte',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -40), Buffer.from('x'), bytes.subarray(-39)]),
  ],
])('a picture in the store that was %s is drawn again', async (_, spoil) => {
  const [card = makeCard()] = cards;
  const { pngs } = await print([card]);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
  const mended = await print([card]);
  expect(mended.drawn).toBe(1);
  expect(mended.pngs).toEqual(pngs);
  expect((await print([card])).drawn).toBe(0);
});

test('a folder in the place of a picture, or a file in that of the store, makes room for new ones', async () => {
  const [card = makeCard()] = cards;
  const { pngs } = await print([card]);
  const [name = ''] = readdirSync(folder);
  rmSync(join(folder, name));
  mkdirSync(join(folder, name, 'sub'), { recursive: true });
  expect(await print([card])).toEqual({ pngs, drawn: 1 });
  expect(readdirSync(folder)).toEqual([name]);
  expect((await print([card])).drawn).toBe(0);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'no folder');
  expect(await print([card])).toEqual({ pngs, drawn: 1 });
  expect(readdirSync(folder)).toEqual([name]);
});

test('what a killed build left of a picture goes', async () => {
  const [card = makeCard()] = cards;
  await print([card]);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, `${name}-${ownHost}-99999999-00000000`), 'half');
  await print([card]);
  expect(readdirSync(folder)).toEqual([name]);
});

test('a picture that goes while the build runs is drawn again', async () => {
  const [card = makeCard()] = cards;
  const press = new CardPress([card], { folder, threads: 1, output });
  await press.finished;
  rmSync(folder, { recursive: true });
  expect(pngSize(await press.png(card))).toEqual({ width: 1200, height: 630 });
});

test('a folder that cannot be written to is no failure', async () => {
  writeFileSync(join(folder, '..', 'file'), '');
  const { pngs, drawn } = await print(cards.slice(0, 1), join(folder, '..', 'file', 'store'));
  expect(drawn).toBe(1);
  expect(pngs.map(pngSize)).toEqual([{ width: 1200, height: 630 }]);
});

test('pictures that no build has asked for in a month go, those in use stay', async () => {
  await print(cards);
  const long = new Date(Date.now() - 40 * 86_400_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
  await print(cards.slice(0, 2));
  const left = readdirSync(folder);
  expect(left).toHaveLength(2);
  for (const name of left) expect(statSync(join(folder, name)).mtimeMs).toBeGreaterThan(long.getTime() + 86_400_000);
});

test('what no font has is told in each build, drawn or not', async () => {
  const hebrew = makeCard({ id: 'shalom', words: 'שלום' });
  const line = 'Social cards lack Hebrew, for which there is no font: claims/shalom';
  // A slow machine is told of the progress besides.
  const told = (): string[] => printed.split('\n').filter((text) => text !== '' && !/^Social cards: \d/.test(text));
  await print([...cards, hebrew]);
  expect(told()).toEqual([line]);
  printed = '';
  expect((await print([...cards, hebrew])).drawn).toBe(0);
  expect(told()).toEqual([line]);
});

test('a card that cannot be drawn is told to whoever asks for it, and the others are drawn', async () => {
  const broken = makeCard({ id: 'broken', words: 5 as unknown as string });
  const press = new CardPress([broken, ...cards], { folder, threads: 1, output });
  await expect(press.png(broken)).rejects.toThrow('The card of claims/broken cannot be drawn: ');
  expect(pngSize(await press.png(makeCard({ id: 'three' })))).toEqual({ width: 1200, height: 630 });
  await expect(press.png(makeCard({ id: 'other' }))).rejects.toThrow('Unexpected entry `claims/other`');
});
