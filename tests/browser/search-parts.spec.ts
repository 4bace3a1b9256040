import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { indexPart } from '../../src/build/index-part.ts';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-parts-'));
const collections = ['claims', 'events', 'sources', 'articles', 'actors'];
const others = listFiles('content/pages').map((file) => file.replace(/\.md$/, ''));
/** The folders of pages that each part finds. */
const foldersOf: Record<string, readonly string[]> = {
  ...Object.fromEntries(collections.map((collection) => [`pagefind/${collection}/`, [collection]])),
  'pagefind/pages/': others,
};

test.beforeAll(async () => {
  for (const [part, pages] of Object.entries(foldersOf)) {
    for (const name of pages) cpSync(join(sites.record.folder, name), join(folder, name), { recursive: true });
    const files = pages.flatMap((name) => listFiles(join(folder, name)).map((file) => `${name}/${file}`));
    await indexPart(folder, { folder: part, files: files.filter((file) => file.endsWith('.html')) });
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Has the search page load the index of the record in parts, as that of a large record is. */
async function divideIndex(page: Page): Promise<void> {
  await page.route('**/pagefind/**', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
  await page.route('**/search/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      'data-folders="pagefind/"',
      `data-folders="${Object.keys(foldersOf).join(' ')}"`,
    );
    expect(body).toContain('pagefind/claims/');
    await route.fulfill({ response, body });
  });
}

const readAnswer = async (page: Page): Promise<{ status: string; links: string[]; counts: string[] }> => {
  const status = page.getByRole('status');
  await expect(status).toHaveText(/result/);
  return {
    status: await status.innerText(),
    links: (
      await page
        .locator('.search-result')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    ).sort(),
    counts: await page.locator('select[name=kind] option').allInnerTexts(),
  };
};

for (const address of [
  '/search/?q=security+team+handles+access',
  '/search/?q=%22leaked+audio%22',
  '/search/?q=zzzzqqq',
  '/search/?kind=event&actor=christopher-wray',
  '/search/?q=oracle&verdict=broken',
])
  test(`${address} finds the same in an index that was made in parts`, async ({ page, addressOf }) => {
    await page.goto(addressOf('record', address));
    const whole = await readAnswer(page);
    await divideIndex(page);
    await page.goto(addressOf('record', address));
    const divided = await readAnswer(page);
    expect(divided.status).toBe(whole.status);
    // Ranks differ a little: how rare a word is, each part tells of itself.
    if (whole.links.length < 10) expect(divided.links).toEqual(whole.links);
    else expect(divided.links).toHaveLength(10);
    expect(divided.counts).toEqual(whole.counts);
  });
