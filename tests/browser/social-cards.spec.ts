import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const stories = { record: 'content', recordBelow: 'content', otherStory: 'tests/fixtures/other-story' } as const;

/** The files that the cards of a story should have, in order. */
async function expectedCards(content: string): Promise<string[]> {
  const { dossier } = await readDossier(resolve(content), { projectDir: process.cwd() });
  if (!dossier) throw new Error(`The content of ${content} has errors`);
  return (['articles', 'claims', 'events'] as const)
    .flatMap((collection) =>
      [...dossier[collection].values()]
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ id }) => `og/${collection}/${id}.png`),
    )
    .sort();
}

for (const [name, content] of Object.entries(stories) as [keyof typeof stories, string][]) {
  test(`every article, claim and event of ${name} has a card of the agreed size, and nothing else has one`, async ({
    page,
    addressOf,
  }) => {
    const { folder } = sites[name];
    const cards = listFiles(folder).filter((file) => file.startsWith('og/'));
    expect(cards).toEqual(await expectedCards(content));
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      const png = readFileSync(join(folder, card));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    }
    await page.setContent(`<img src="${addressOf(name, cards[0] ?? '')}">`);
    const image = page.locator('img');
    await expect.poll(() => image.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBe(1200);
  });
}

test('a site built without cards has none', () => {
  const { folder } = sites.thousandsOfEvents;
  expect(existsSync(join(folder, 'events'))).toBe(true);
  expect(existsSync(join(folder, 'og'))).toBe(false);
});
