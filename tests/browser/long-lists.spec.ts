import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../list-files.ts';
import { htmlValidator } from './html-validator.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

/** What a page may weigh when it is sent, in bytes. */
const most = 100_000;

const { folder, basePath, environment } = sites.lopsided;
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const pages = (): string[] => listFiles(folder).filter((file) => file.endsWith('.html'));

/** The pages of a list, by their files. */
function pagesOf(list: string): string[] {
  const further = new RegExp(`^${list}page/\\d+/index\\.html$`);
  return pages().filter((file) => file === `${list}index.html` || further.test(file));
}

function idsIn(collection: string): string[] {
  const files = listFiles(join(environment.CONTENT_DIR, collection));
  return files.map((file) => /([^/]+)\.md$/.exec(file)?.[1] ?? '').sort();
}

/** What a pattern finds in the main part of some pages, in order of text, with repetitions. */
function findIn(files: readonly string[], pattern: RegExp): string[] {
  const found = files.flatMap((file) => [
    ...read(file)
      .replace(/^[^]*<main/, '')
      .matchAll(pattern),
  ]);
  return found.map(([, id]) => id ?? '').sort();
}

test('no page weighs more than 100 KB, however large and lopsided the record', () => {
  for (const site of [sites.lopsided, sites.hundredsOfEvents, sites.thousandsOfEvents, sites.record]) {
    const heavy = listFiles(site.folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(site.folder, file)) }))
      .filter(({ html }) => html.length > most)
      .map(({ file, html }) => ({ file, size: brotliCompressSync(html).length }));
    const heaviest = heavy.sort((left, right) => right.size - left.size)[0];
    console.log(`${site.folder}: the heaviest page is ${heaviest?.file} with ${heaviest?.size} bytes (brotli)`);
    expect(heavy.filter(({ size }) => size > most)).toEqual([]);
    expect(heaviest).toBeDefined();
  }
});

test('each entry stands on one page of its list, and on no other', () => {
  for (const collection of ['claims', 'sources', 'actors']) {
    const files = pagesOf(`${collection}/`);
    expect(files.length).toBeGreaterThan(1);
    const pattern = new RegExp(`href="${basePath}${collection}/([^/"]+)/"`, 'g');
    expect(findIn(files, pattern)).toEqual(idsIn(collection));
  }
});

test('each event stands on one page of each order of the timeline', () => {
  for (const order of ['', 'disclosed/']) {
    const years = new RegExp(`^timeline/${order}(\\d{4}|earlier)/(page/\\d+/)?index\\.html$`);
    const files = pages().filter((file) => years.test(file));
    expect(findIn(files, /<li [^>]*id="event-([^"]+)"/g)).toEqual(idsIn('events'));
  }
});

test('an actor with hundreds of claims has them all, each on one of its pages', () => {
  const claims = listFiles(join(environment.CONTENT_DIR, 'claims'))
    .filter((file) =>
      readFileSync(join(environment.CONTENT_DIR, 'claims', file), 'utf8').includes('claimant: actor-0\n'),
    )
    .map((file) => /([^/]+)\.md$/.exec(file)?.[1] ?? '');
  const files = pagesOf('actors/actor-0/');
  expect(files.length).toBeGreaterThan(2);
  expect(findIn(files, /class="claim-line"[^>]* href="\/long\/claims\/([^/"]+)\/"/g)).toEqual(claims.sort());
});

test('the pages of long lists are valid HTML', async () => {
  const faults: string[] = [];
  const files = pages().filter(
    (file) => file.includes('/page/') || /^(claims|sources|actors|timeline)\/index/.test(file),
  );
  for (const file of files) {
    const { results } = await htmlValidator.validateString(read(file));
    for (const { messages } of results) faults.push(...messages.map(({ message }) => `${file} ${message}`));
  }
  expect(files.length).toBeGreaterThan(15);
  expect(faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one goes through a long list page by page, and to any of its pages', async ({ page, addressOf }) => {
    await page.goto(addressOf('lopsided', '/claims/'));
    await page
      .getByRole('link', { name: /^Next page/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/long\/claims\/page\/2\/$/);
    await expect(page).toHaveTitle(/^Claims, page 2/);
    const pager = page.getByRole('navigation', { name: 'Pages of the list' }).first();
    await pager.getByText('Page 2 of 3').click();
    await expect(pager.locator('[aria-current=page]')).toHaveText(/^Confirmed/);
    await pager.getByRole('listitem').last().getByRole('link').click();
    await expect(page).toHaveURL(/\/long\/claims\/page\/3\/$/);
    await page
      .getByRole('link', { name: /Previous page/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/long\/claims\/page\/2\/$/);
  });

  test('the number of claims of a verdict leads to where they begin', async ({ page, addressOf }) => {
    await page.goto(addressOf('lopsided', '/'));
    await page.getByRole('link', { name: /\d+ unverified/ }).click();
    await expect(page).toHaveURL(/\/long\/claims\/page\/3\/#unverified$/);
    await expect(page.locator('#unverified')).toBeInViewport();
  });
});

test('the place of an event on the wrong page leads to the event, and that to its place', async ({
  page,
  addressOf,
}) => {
  const [, id = ''] = /<li [^>]*id="event-([^"]+)"/.exec(read('timeline/2018/page/2/index.html')) ?? [];
  await page.goto(addressOf('lopsided', `/timeline/2018/#event-${id}`));
  await expect(page).toHaveURL(new RegExp(`/long/events/${id}/$`));
  await page.locator('.page-head__kicker a').click();
  await expect(page).toHaveURL(new RegExp(`/long/timeline/2018/page/2/#event-${id}$`));
  await expect(page.locator(`#event-${id}`)).toBeInViewport();
});

test('a long list is searched, and not filtered', async ({ page, addressOf }) => {
  await page.goto(addressOf('lopsided', '/claims/page/2/'));
  await expect(page.locator('[data-filters]')).toHaveCount(0);
  await page.goto(addressOf('lopsided', '/claims/'));
  await page.getByRole('searchbox').fill('servers');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/long\/search\/\?q=servers&kind=claim$/);
  await expect(page.getByRole('status')).toHaveText(/result/);
});
