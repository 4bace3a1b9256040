import { everyKindOfPage } from './sites.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 0 });

test.use({ javaScriptEnabled: false });

/** What is asked in an address is answered by a script; the page without the question is looked at by itself. */
const pages = everyKindOfPage.filter(({ path }) => !path.includes('?'));

test('without script every kind of page shows its text and no dead switch', async ({ page, addressOf }) => {
  for (const { site, path } of pages) {
    await page.goto(addressOf(site, path));
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(50);
    const switches = page.locator('button, select, input:not([type=date]), summary').filter({ visible: true });
    const dead = await switches.evaluateAll((elements) =>
      elements
        .filter((element) => {
          const isPlain = element.localName === 'summary' || element.hasAttribute('popovertarget');
          return !isPlain && !(element as HTMLButtonElement).form?.getAttribute('action');
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(dead, path).toEqual([]);
  }
  console.log(`${pages.length} kinds of page without script, no dead switch`);
});

test('without script a note opens, and details do', async ({ page, addressOf }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(addressOf('record', '/'));
  await page.locator('.annotation__mark').first().click();
  await expect(page.locator('.claim-note').first()).toBeVisible();
  await page.goto(addressOf('hundredsOfEvents', '/timeline/'));
  await page.locator('.year-index summary').first().click();
  await expect(page.locator('.year-index__events').first()).toBeVisible();
});
