import type { Page } from '@playwright/test';
import { verdictMeanings } from '../../src/outputs/labels.ts';
import { expect, test } from './test.ts';

const phone = { width: 360, height: 800 };
const desk = { width: 1440, height: 900 };

/** How much a box that slides holds beyond its edge, in pixels. */
const beyond = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

/** Each limit that the page names, by words of it, and how one sees on the page that it leads to that it is so. */
const limits: Record<string, (page: Page) => Promise<void>> = {
  'The figure is wider than a phone': async (page) => {
    await page.setViewportSize(phone);
    expect(await beyond(page, '.figure-box__window')).toBeGreaterThan(100);
  },
  'The marks of the figure are links': async (page) => {
    expect(await page.locator('.figure-box__marks a').count()).toBeGreaterThan(20);
    await page.locator('.figure-box__skip').press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('.body-text a').first()).toBeFocused();
  },
  'can stand lower than their lines': async (page) => {
    await page.setViewportSize(desk);
    const drifts = await page.locator('.claim-note--marginal').evaluateAll((notes) =>
      notes.map((note) => {
        const line = document.querySelector(`[popovertarget="${CSS.escape(note.id)}"]`);
        return note.getBoundingClientRect().top - (line?.getBoundingClientRect().top ?? 0);
      }),
    );
    expect(Math.max(...drifts)).toBeGreaterThan(30);
  },
  'A wide table': async (page) => {
    await page.setViewportSize(phone);
    expect(await beyond(page, '.table-box')).toBeGreaterThan(0);
    const box = page.locator('.table-box').first();
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  },
  'What a verdict means': async (page) => {
    const meaning = verdictMeanings.contested;
    expect(await page.locator('.verdict-mark').first().getAttribute('title')).toContain(meaning);
    expect(await page.locator('main').innerText()).not.toContain(meaning);
  },
  'hold words as drawing': async (page) => {
    const alt = await page.locator('meta[property="og:image:alt"]').getAttribute('content');
    expect(alt).toContain(await page.locator('h1').innerText());
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toMatch(/\.png$/);
  },
  'need a script': async (page) => {
    const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
    if (!context) throw new TypeError('The browser is gone');
    const plain = await context.newPage();
    await plain.goto(new URL('/search/', page.url()).href);
    await expect(plain.getByRole('search')).toBeHidden();
    await plain.goto(new URL('/claims/', page.url()).href);
    await expect(plain.locator('.filter-form')).toBeHidden();
    const entries = plain.locator('[data-entry]');
    expect(await entries.count()).toBeGreaterThan(10);
    await expect(entries.filter({ visible: true })).toHaveCount(await entries.count());
    await context.close();
  },
};

test('each limit that the page on accessibility names is one where it is said to be', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/accessibility/'));
  const named = await page
    .locator('#known-limits ~ ul')
    .first()
    .locator('li')
    .evaluateAll((items) => items.map((item) => ({ text: item.textContent, href: item.querySelector('a')?.href })));
  expect(named).toHaveLength(Object.keys(limits).length);
  for (const [words, check] of Object.entries(limits)) {
    const limit = named.find(({ text }) => text.includes(words));
    if (!limit) throw new Error(`The page does not name “${words}”`);
    await page.goto(limit.href ?? page.url());
    await check(page);
  }
  console.log(`${named.length} limits named, each met where it is said to be`);
});

test('every page leads to the page on accessibility', async ({ page, addressOf }) => {
  for (const path of ['/', '/claims/us-team-handles-access/', '/404.html']) {
    await page.goto(addressOf('record', path));
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' })).toBeVisible();
  }
});
