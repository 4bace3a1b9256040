import { pageKinds } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`without script the ${kind} page shows its text and no dead switch`, async ({ page, addressOf }) => {
    await page.goto(addressOf('record', path));
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    await expect(page.locator('[data-theme-switch]')).toBeHidden();
  });
}

test('without script a note opens', async ({ page, addressOf }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(addressOf('record', '/'));
  await page.locator('.annotation__mark').first().click();
  await expect(page.locator('.claim-note').first()).toBeVisible();
});
