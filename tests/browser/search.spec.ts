import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { listFiles } from '../list-files.ts';
import { runAxe } from './run-axe.ts';
import { pageKinds, sites } from './sites.ts';
import { expect, test } from './test.ts';

const fieldOf = (page: Page): Locator => page.getByRole('searchbox', { name: 'Words to look for' });
const statusOf = (page: Page): Locator => page.getByRole('status');
const resultsOf = (page: Page): Locator => page.locator('.search-result');
const linksOf = (page: Page): Locator => resultsOf(page).getByRole('link');

const entries = [
  {
    words: 'security team handles access',
    facts: 'Claim · Michael Beckerman · 26 October 2021 Contested',
    path: '/claims/us-team-handles-access/',
  },
  { words: 'leaked audio meetings', facts: 'Event · 17 June 2022', path: '/events/buzzfeed-leaked-audio-report/' },
  { words: 'lawfare briefing', facts: 'Source · 26 January 2023', path: '/sources/lawfare-project-texas-2023-01-26/' },
  { words: 'who decides on access under oath', facts: /^Article · /, path: '/articles/who-decides-on-access/' },
];

for (const { words, facts, path } of entries)
  test(`${path} is found by words of its own and told apart`, async ({ page, addressOf }) => {
    await page.goto(addressOf('record', '/search/'));
    await fieldOf(page).fill(words);
    const result = resultsOf(page).filter({ has: page.locator(`a[href$="${path}"]`) });
    await expect(result).toHaveCount(1);
    await expect(result.locator('.search-result__facts')).toHaveText(facts);
    await expect(result.locator('.verdict-shape')).toHaveCount(path.startsWith('/claims/') ? 1 : 0);
    await expect(result.locator('mark').first()).toBeVisible();
    await result.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });

test('only the pages of entries are found, each once', async ({ page, addressOf }) => {
  const texts = listFiles(sites.record.folder)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => readFileSync(join(sites.record.folder, file), 'utf8').includes('data-pagefind-body'));
  expect(texts.filter((file) => !/^(claims|events|sources|articles|actors)\/[^/]+\/index\.html$/.test(file))).toEqual(
    listFiles('content/pages')
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replace(/\.md$/, '/index.html')),
  );
  await page.goto(addressOf('record', '/search/?kind=claim'));
  await expect(statusOf(page)).toHaveText('94 results with these filters');
});

test('filters narrow the results, and each choice tells how many it leaves', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/search/?q=oracle'));
  await expect(statusOf(page)).toHaveText(/^\d+ results for “oracle”$/);
  for (const [name, value, label, fact] of [
    ['kind', 'claim', 'Kind', 'Claim'],
    ['verdict', 'supported', 'Verdict of a claim', 'Supported'],
    ['actor', 'tiktok', 'Person or organisation', 'TikTok'],
  ] as const) {
    const option = page.locator(`select[name=${name}] option[value=${value}]`);
    const count = Number(/\((\d+)\)$/.exec(await option.innerText())?.[1]);
    expect(count).toBeGreaterThan(0);
    await page.getByLabel(label).selectOption(value);
    await expect(statusOf(page)).toHaveText(
      `${count} ${count === 1 ? 'result' : 'results'} for “oracle” with these filters`,
    );
    await expect(resultsOf(page)).toHaveCount(Math.min(count, 10));
    for (const facts of await page.locator('.search-result__facts').allInnerTexts()) expect(facts).toContain(fact);
  }
  await expect(page).toHaveURL(/\/search\/\?q=oracle&kind=claim&verdict=supported&actor=tiktok$/);
});

test('an actor is a filter of the events that it took part in as well', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/search/?kind=event&actor=christopher-wray'));
  await expect(linksOf(page).first()).toHaveText('FBI director warns the Senate about control of TikTok data');
});

test('a search comes back with its address, on reload and on the way back', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/claims/'));
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await fieldOf(page).fill('oracle');
  await expect(page).toHaveURL(/\?q=oracle$/);
  await page.getByLabel('Kind').selectOption('event');
  await expect(statusOf(page)).toContainText('with these filters');
  const narrowed = await statusOf(page).innerText();
  await page.reload();
  await expect(fieldOf(page)).toHaveValue('oracle');
  await expect(page.getByLabel('Kind')).toHaveValue('event');
  await expect(statusOf(page)).toHaveText(narrowed);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=oracle$/);
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect(statusOf(page)).not.toContainText('with these filters');
  await linksOf(page).first().click();
  await expect(fieldOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(fieldOf(page)).toHaveValue('oracle');
  await expect(resultsOf(page)).toHaveCount(10);
});

test('the key / opens the search, but not while the reader writes or holds another key', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('record', '/claims/'));
  await page.keyboard.press('Control+/');
  await page.locator('.filter-form__summary').click();
  await page.getByLabel('Kind of claim').focus();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/claims\/$/);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('and/or');
  await expect(fieldOf(page)).toHaveValue('and/or');
});

test('the key / can be turned off', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/search/'));
  await page.getByLabel('/ opens the search on every page').uncheck();
  await page.goto(addressOf('record', '/claims/'));
  await page.keyboard.press('/');
  await page.goto(addressOf('record', '/search/'));
  await expect(page.getByLabel('/ opens the search on every page')).not.toBeChecked();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(fieldOf(page)).not.toBeFocused();
});

test('a reader gets through a search by the keys alone', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/search/'));
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('oracle');
  await expect(resultsOf(page)).toHaveCount(10);
  await page.keyboard.press('ArrowDown');
  await expect(linksOf(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(linksOf(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toBeFocused();
  for (let step = 0; step < 11; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Show more results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(linksOf(page).nth(10)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('oracle');
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(resultsOf(page)).toHaveCount(0);
  await page.keyboard.type('project texas');
  await expect(statusOf(page)).toContainText('project texas');
  const first = await linksOf(page).first().getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first ?? 'no address'}$`));
});

test('where nothing is found, the search tells why and what would be found', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/search/?q=orcale+texas'));
  await expect(statusOf(page)).toHaveText('No results for “orcale texas”');
  await expect(page.getByText('Nothing in this record has a word like “orcale”.')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'All claims' })).toBeVisible();
  await page.getByRole('link', { name: /^\d+ results for “texas”$/ }).click();
  await expect(resultsOf(page)).not.toHaveCount(0);
  await page.goto(addressOf('record', '/search/?q=lawfare&verdict=pending'));
  await page.getByRole('link', { name: /^\d+ results? for “lawfare”$/ }).click();
  await expect(page).toHaveURL(/\?q=lawfare$/);
  await expect(resultsOf(page)).not.toHaveCount(0);
});

test('below a sub-path and in another language the search finds and leads there', async ({ page, addressOf }) => {
  await page.goto(addressOf('otherStory', '/'));
  await page.keyboard.press('/');
  // Another form of the word than those in the story.
  await fieldOf(page).fill('Trägern');
  await expect(page.locator('mark', { hasText: 'Träger' }).first()).toBeVisible();
  await linksOf(page).first().click();
  await expect(page).toHaveURL(/\/sub\/[a-z]+\/[a-z0-9-]+\/$/);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(addressOf('otherStory', '/search/?q=Verwechslung'));
  await expect(statusOf(page)).toContainText('Verwechslung');
  await expect(page.locator('a[href*="zurueckgezogen"]')).toHaveCount(0);
});

test('a lost address leads to the search', async ({ page, addressOf }) => {
  await page.goto(addressOf('recordBelow', '/404.html'));
  await fieldOf(page).fill('oracle');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tiktok\/search\/\?q=oracle$/);
  await expect(linksOf(page).first()).toHaveAttribute('href', /^\/tiktok\//);
});

test('where the index is missing, the reader is told and led to the lists', async ({ page, addressOf }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(addressOf('record', '/search/?q=oracle'));
  await expect(statusOf(page)).toHaveText('The search could not be loaded.');
  await expect(page.locator('main').getByRole('link', { name: 'The timeline' })).toBeVisible();
});

test('no other page asks for the index', async ({ page, addressOf }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  for (const path of Object.values(pageKinds)) if (path !== '/search/') await page.goto(addressOf('record', path));
  expect(asked).toEqual([]);
});

test('nothing moves when results come', async ({ page, addressOf }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(addressOf('record', '/search/?q=oracle&kind=claim'));
    await expect(resultsOf(page)).toHaveCount(10);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with results in the ${colorScheme} theme, and none runs over the edge`, async ({
    page,
    addressOf,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(addressOf('record', '/search/?q=oracle&kind=claim'));
    await expect(resultsOf(page)).toHaveCount(10);
    expect((await runAxe(page)).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the lists, and a lost address to them as well', async ({ page, addressOf }) => {
    for (const path of ['/search/', '/404.html']) {
      await page.goto(addressOf('record', path));
      await expect(page.getByRole('search')).toBeHidden();
      await expect(page.locator('main').getByRole('link', { name: 'All sources' })).toBeVisible();
    }
  });
});
