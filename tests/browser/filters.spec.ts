import { expect, test } from './test.ts';

test('choices filter the list and the figure, tell how many there are, and stand in the address', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('record', '/timeline/'));
  await page.locator('.filter-form__summary').click();
  await page.getByLabel('Kind of event').selectOption('access');
  await page.getByLabel('From', { exact: true }).selectOption('2021');
  await expect(page).toHaveURL(/\/timeline\/\?lane=access&from=2021$/);
  const shown = page.locator('.event-entry:visible');
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('output')).toHaveText(`${count} of 93 shown`);
  for (const lane of await page.locator('.event-entry:visible .event-entry__lane').allInnerTexts())
    expect(lane).toContain('Access');
  await expect(page.locator('.figure-mark:visible')).toHaveCount(count);
  await expect(page.locator('.timeline-list__heading', { hasText: '2017' })).toBeHidden();
  await expect(page.locator('select[name=lane] option[value=access]')).toHaveText(new RegExp(`\\(${count}\\)`));
  const address = page.url();
  await page.getByRole('link', { name: 'By when it became public' }).click();
  await expect(page).toHaveURL(/\/timeline\/disclosed\/\?lane=access&from=2021$/);
  await page.goto(address);
  await expect(page.locator('output')).toHaveText(`${count} of 93 shown`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(shown).toHaveCount(93);
});

test('claims are filtered by verdict, claimant and kind, also from an address', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/claims/?verdict=contested&actor=tiktok&kind=denial'));
  await expect(page.locator('output')).toContainText('of 94 shown');
  const visible = page.locator('[data-entry]:visible');
  expect(await visible.count()).toBeGreaterThan(0);
  for (const entry of await visible.all()) {
    await expect(entry).toHaveAttribute('data-claims', 'contested.denial');
    await expect(entry).toHaveAttribute('data-actor', 'tiktok');
  }
  await expect(page.locator('[id=confirmed]')).toBeHidden();
});

test('a year in which nothing begins limits the list all the same', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/timeline/?to=2016'));
  await expect(page.locator('output')).toHaveText('0 of 93 shown');
  await page.goto(addressOf('record', '/timeline/?from=2016'));
  await expect(page.locator('output')).toHaveText('93 of 93 shown');
});

test('a place in the address is shown whatever is filtered, also when it is reached later', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('record', '/timeline/?lane=access#event-india-ban'));
  await expect(page.locator('#event-india-ban')).toBeInViewport();
  await page.evaluate(() => {
    location.hash = 'event-beckerman-testimony';
  });
  await expect(page.locator('#event-beckerman-testimony')).toBeInViewport();
  await expect(page.locator('#event-india-ban')).toBeHidden();
});

test('verdict and kind are asked of the same claim, and the counts tell the way out', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/timeline/?verdict=kept'));
  await expect(page.locator('.event-entry:visible')).toHaveCount(93);
  await page.goto(addressOf('record', '/timeline/?verdict=contested&kind=denial'));
  for (const entry of await page.locator('.event-entry:visible').all())
    await expect(entry).toHaveAttribute('data-claims', /(^| )contested\.denial( |$)/);
  const counted = await page.locator('select[name=verdict] option[value=contradicted]').textContent();
  await page.locator('select[name=verdict]').selectOption('contradicted');
  await expect(page.locator('output')).toHaveText(`${/\d+/.exec(counted ?? '')?.[0] ?? ''} of 93 shown`);
});

test('a timeline of many years is filtered on its index and on each year, with the same address', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('hundredsOfEvents', '/timeline/?lane=lane-1'));
  await expect(page.locator('output')).toContainText('of 500 shown');
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: /^2018/ }).click();
  await expect(page).toHaveURL(/\/timeline\/2018\/\?lane=lane-1$/);
  await expect(page.locator('.event-entry:not([data-lane=lane-1]):visible')).toHaveCount(0);
  await expect(page.locator('.event-entry:visible').first()).toBeVisible();
});

test('an unknown choice in the address hides nothing', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/claims/?verdict=maybe&nonsense=1'));
  await expect(page.locator('[data-entry]:visible')).toHaveCount(94);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all is shown and no filter that could not work', async ({ page, addressOf }) => {
    await page.goto(addressOf('record', '/timeline/?lane=access'));
    await expect(page.locator('.event-entry:visible')).toHaveCount(93);
    await expect(page.locator('.filter-form')).toBeHidden();
  });
});
