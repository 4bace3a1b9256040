import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { type TabStop, walkByTab } from './walk-by-tab.ts';

test.describe.configure({ timeout: 0 });

/** The parts of a page in which the Tab key stops, by the names that the orders below use. A stop is in the first that contains it. */
const parts = {
  'skip link': '.skip-link',
  'title of the site': '.site-header__title',
  'theme switch': '[data-theme-switch]',
  sections: '.site-header__nav',
  footer: '.site-footer',
  'link above the title': '.page-head__kicker',
  numbers: '.verdict-summary',
  answers: '.record-answers',
  'way past the figure': '.figure-box__skip',
  'marks of the figure': '.figure-box__marks',
  'words below the figure': '.figure-box__caption',
  text: '.body-text',
  'claims of the article': '[id="page.claims"]',
  'sources of the article': '[id="page.sources"]',
  orders: '.timeline-head__orders',
  day: '.day-control',
  filters: '.filter-form',
  years: '.year-links',
  'entries of the timeline': '.timeline-list__entries',
  facts: '.fact-list',
  quote: '.claim-quote',
  verdicts: '.assessment-history',
  evidence: '.claim-evidence',
  'graph of relations': '.relation-graph',
  relations: '.relation-list',
  'sources of the text': '.source-list',
  sharing: '.claim-sharing',
  search: '.search-desk__form',
  results: '.search-desk__list',
  'more results': '.search-desk__more',
  'other places': '.line-list',
};

const head = ['skip link', 'title of the site', 'sections', 'theme switch'];

/** Each page with the parts in the order in which a reader comes through them. */
const orders: Record<string, { path: string; order: string[] }> = {
  home: {
    path: '/',
    order: [
      ...head,
      'numbers',
      'answers',
      'way past the figure',
      'marks of the figure',
      'words below the figure',
      'text',
      'sources of the article',
      'claims of the article',
      'footer',
    ],
  },
  claim: {
    path: '/claims/us-team-handles-access/',
    order: [
      ...head,
      'link above the title',
      'facts',
      'quote',
      'text',
      'verdicts',
      'evidence',
      'graph of relations',
      'relations',
      'other places',
      'sources of the text',
      'sharing',
      'footer',
    ],
  },
  timeline: {
    path: '/timeline/',
    order: [
      ...head,
      'orders',
      'day',
      'filters',
      'way past the figure',
      'marks of the figure',
      'words below the figure',
      'years',
      'entries of the timeline',
      'footer',
    ],
  },
  search: { path: '/search/?q=oracle', order: [...head, 'search', 'results', 'more results', 'footer'] },
  'claims with filters': {
    path: '/claims/?verdict=confirmed',
    order: [...head, 'numbers', 'day', 'filters', 'other places', 'footer'],
  },
};

/** Where what is drawn has an order of its own: in the figures by time, the oldest first. */
const drawn = ['marks of the figure', 'graph of relations'];

/** The parts in the order of the stops, each named once in a row. */
function partsOf(stops: readonly TabStop[]): string[] {
  return stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
}

/** Stops that lie above the one before without lying to its right, as a next column does. */
function jumpsOf(stops: readonly TabStop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || before.part !== stop.part || drawn.includes(stop.part)) return [];
    const isBack = stop.bottom <= before.top && stop.left < before.right;
    return isBack ? [`${before.name} → ${stop.name}`] : [];
  });
}

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q=')) await expect(page.locator('.search-result').first()).toBeVisible();
  // The search page gives the focus to its field where nothing is asked yet.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

const walks = Object.entries(orders).flatMap(([kind, { path, order }]) =>
  [360, 1440].map((width) => ({ kind, path, order, width })),
);
for (const { kind, path, order, width } of walks)
  test(`the Tab key goes through the ${kind} page at ${width} px as it is read`, async ({ page, addressOf }) => {
    await page.setViewportSize({ width, height: 800 });
    await begin(page, addressOf('record', path));
    const stops = await walkByTab(page, parts);
    expect(partsOf(stops)).toEqual(order);
    expect(faultsOf(stops)).toEqual([]);
    // In the margin notes stand beside their lines, and a note may begin below the next line.
    if (width < 1200) {
      expect(jumpsOf(stops)).toEqual([]);
      await begin(page, addressOf('record', path));
      const back = await walkByTab(page, parts, true);
      expect(back.map(({ name }) => name).reverse()).toEqual(stops.map(({ name }) => name));
      expect(faultsOf(back)).toEqual([]);
    }
    console.log(`${kind} at ${width} px: ${stops.length} stops of the Tab key, each in its order and seen`);
  });

test('details open and close by Enter and by Space, and the focus stays', async ({ page, addressOf }) => {
  for (const path of ['/claims/', '/timeline/', '/claims/us-team-handles-access/'])
    for (const key of ['Enter', 'Space']) {
      await page.goto(addressOf('record', path));
      const summary = page.locator('summary').first();
      const box = page.locator('details').first();
      await summary.focus();
      await page.keyboard.press(key);
      await expect(box).toHaveAttribute('open');
      await expect(summary).toBeFocused();
      await page.keyboard.press(key);
      await expect(box).not.toHaveAttribute('open');
    }
});

test('the figure that is wider than its box is slid by the arrow keys', async ({ page, addressOf }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(addressOf('record', '/timeline/'));
  const box = page.locator('.figure-box__window');
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(100);
  await page.locator('.figure-box__marks a').first().focus();
  const before = await box.evaluate(({ scrollLeft }) => scrollLeft);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(before);
});

function faultsOf(stops: readonly TabStop[]): string[] {
  return stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
}
