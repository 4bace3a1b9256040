import { expect, test } from './test.ts';

test('print has the text, the claims and the sources with their addresses, and no controls', async ({
  page,
  addressOf,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(addressOf('record', '/'));
  await expect(page.locator('h1')).toBeVisible();
  for (const control of ['[data-theme-switch]', '.site-header__nav', '.claim-note'])
    await expect(page.locator(control).first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const address = page.locator('.source-line__out').first();
  const printed = await address.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain(await address.getAttribute('href'));
  await expect(page.locator('[id="page.claims"] li').first()).toBeVisible();
});
