import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test('a reader goes from page to page below a sub-path', async ({ page, addressOf }) => {
  await page.goto(addressOf('recordBelow', '/'));
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\/tiktok\/timeline\/$/);
  await page.getByRole('link', { name: 'By when it became public' }).click();
  await expect(page).toHaveURL(/\/tiktok\/timeline\/disclosed\/$/);
  await page.locator('.event-entry__title > a').first().click();
  await expect(page).toHaveURL(/\/tiktok\/events\//);
  await expect(page.locator('h1')).toBeVisible();
});

test('another story has its own title, language, lanes and colours', async ({ page, addressOf }) => {
  await page.goto(addressOf('otherStory', '/'));
  await expect(page).toHaveTitle(/Die Akte Nordkran/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://story.example/sub/articles/der-riss/',
  );
  expect(await page.locator('body').innerText()).not.toContain('TikTok');
  await page.goto(addressOf('otherStory', '/timeline/'));
  await expect(page.locator('.event-entry__lane').first()).toContainText('Bau');
  await expect(page.locator('.timeline-list__heading')).toHaveText(['Beginning not known', '2018', '2019', '2021']);
  await expect(page.locator('#event-pruefung')).toContainText('Came out about 2 years and 5 months later');
});

test('pictures of another story are shown with their size and their words', async ({ page, addressOf }) => {
  await page.goto(addressOf('otherStory', '/articles/der-riss/'));
  const picture = page.getByRole('img', { name: 'Skizze des Krans: ein Ausleger auf zwei Stützen' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(picture).toHaveAttribute('loading', 'lazy');
  await expect(picture).toHaveAttribute('width', '800');
});

test('quotes in another language stand beside their translation', async ({ page, addressOf }) => {
  await page.goto(addressOf('otherStory', '/claims/traeger-hat-riss/'));
  await expect(page.locator('[lang=fr]', { hasText: 'La poutre est fissurée sur toute sa longueur' })).toBeVisible();
  await expect(page.getByText('“Der Träger ist auf ganzer Länge gerissen”')).toBeVisible();
  await expect(page.getByText('3 sources, 2 independent origins')).toBeVisible();
});

test('what was withdrawn leaves a notice and none of its text', async ({ page, addressOf }) => {
  const notice = 'Eine Verwechslung mit dem Südkran.';
  await page.goto(addressOf('otherStory', '/claims/verwechslung/'));
  await page.waitForURL('**/claims/zurueckgezogen/');
  await expect(page.locator('main')).toContainText(`1 May 2021. ${notice}`);
  const pages = listFiles(sites.otherStory.folder).filter((file) => file.endsWith('.html'));
  for (const file of pages)
    expect(readFileSync(join(sites.otherStory.folder, file), 'utf8')).not.toContain('Diese Worte');
  await page.goto(addressOf('otherStory', '/changes/'));
  await expect(page.locator('main')).toContainText(`Withdrawal, 1 May 2021${notice}`);
});

test('a page leads to the history of its file', async ({ page, addressOf }) => {
  await page.goto(addressOf('otherStory', '/claims/traeger-hat-riss/'));
  await expect(page.getByRole('link', { name: 'History of this page' })).toHaveAttribute(
    'href',
    'https://git.nordkran.example/akte/commits/HEAD/tests/fixtures/other-story/claims/2019/traeger-hat-riss.md',
  );
});
