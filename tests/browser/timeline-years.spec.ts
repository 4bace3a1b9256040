import { expect, test } from './test.ts';

test('a timeline of hundreds of events has a page a year, and the places of events lead there', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('hundredsOfEvents', '/timeline/#event-event-7'));
  await expect(page).toHaveURL(/\/many\/timeline\/(\d{4}|earlier)\/#event-event-7$/);
  await expect(page.locator('#event-event-7')).toBeInViewport();
  await page.goto(addressOf('hundredsOfEvents', '/events/event-7/'));
  await page.locator('.page-head__kicker a').click();
  await expect(page.locator('#event-event-7')).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the place of an event is on the timeline, with a link to its entry', async ({ page, addressOf }) => {
    await page.goto(addressOf('hundredsOfEvents', '/timeline/#event-event-7'));
    const place = page.locator('#event-event-7');
    await expect(place).toBeInViewport();
    await place.getByRole('link').click();
    await expect(page).toHaveURL(/\/many\/timeline\/(\d{4}|earlier)\/#event-event-7$/);
    await expect(page.locator('#event-event-7')).toContainText('Source');
  });
});

test('the overview leads to the years, from the figure and from the list of years', async ({ page, addressOf }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(addressOf('thousandsOfEvents', '/timeline/'));
  const year = page.locator('[data-figure]').getByRole('link', { name: /^2018: \d+ events$/ });
  const count = /\d+(?= events)/.exec((await year.textContent()) ?? '')?.[0];
  await year.click();
  await expect(page).toHaveURL(/\/timeline\/2018\/$/);
  // A year of many events goes over several pages.
  let shown = 0;
  for (let next: string | null = page.url(); next !== null;) {
    await page.goto(new URL(next, page.url()).href);
    shown += await page.locator('.event-entry').count();
    const link = page.locator('a[rel~="next"]').first();
    next = (await link.count()) > 0 ? await link.getAttribute('href') : null;
  }
  expect(shown).toBe(Number(count));
  await page.getByRole('navigation', { name: 'Years' }).first().getByRole('link', { name: /^2019/ }).click();
  await expect(page).toHaveURL(/\/timeline\/2019\/$/);
});

test('the heading of a year stays in view while its events pass', async ({ page, addressOf }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(addressOf('record', '/timeline/#event-buzzfeed-leaked-audio-report'));
  const heading = page.locator('.timeline-list__heading', { hasText: '2022' });
  await expect(heading).toBeInViewport();
  const [headingBox, entryBox] = await Promise.all([
    heading.boundingBox(),
    page.locator('#event-buzzfeed-leaked-audio-report').boundingBox(),
  ]);
  expect(headingBox?.y).toBeGreaterThanOrEqual(0);
  expect(entryBox?.y).toBeGreaterThanOrEqual((headingBox?.y ?? 0) + (headingBox?.height ?? 0) - 1);
});

test('where the clocks differ each entry says so', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/timeline/'));
  const entry = page.locator('#event-access-from-china-2021-2022');
  await expect(entry).toContainText('September 2021 to January 2022');
  await expect(entry).toContainText('Came out 9 months later, 17 June 2022');
  await page.goto(addressOf('record', '/timeline/disclosed/'));
  await expect(entry).toContainText('happened September 2021 to January 2022');
  await expect(entry).toContainText('Came out 9 months later');
});
