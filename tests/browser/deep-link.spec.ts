import { expect, test } from './test.ts';

for (const path of ['/', '/articles/oracle-move-and-access-from-china/']) {
  test(`${path}#claim-… leads to the annotation in the text`, async ({ page, addressOf }) => {
    await page.goto(addressOf('record', `${path}#claim-repeated-access-from-china`));
    const annotation = page.locator('#claim-repeated-access-from-china');
    await expect(annotation).toBeInViewport();
    expect(await annotation.evaluate((element) => element.matches(':target'))).toBe(true);
  });
}

test('/timeline/#event-… leads to the event', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/timeline/#event-buzzfeed-leaked-audio-report'));
  await expect(page.locator('#event-buzzfeed-leaked-audio-report')).toBeInViewport();
});

test('a former id leads to the page, and its fragments to the same places', async ({ page, addressOf }) => {
  await page.goto(addressOf('otherStory', '/claims/riss/'));
  await page.waitForURL('**/sub/claims/traeger-hat-riss/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://story.example/sub/claims/traeger-hat-riss/',
  );
  await page.goto(addressOf('otherStory', '/timeline/#event-kranpruefung'));
  await expect(page.locator('#event-pruefung')).toBeInViewport();
  await page.goto(addressOf('otherStory', '/#claim-riss'));
  await expect(page.locator('#claim-traeger-hat-riss')).toBeInViewport();
});

test('quoted words lead out to those words at the source, with the plain address beside them', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('record', '/'));
  const entry = page.locator('.source-list__entry', { hasText: 'Everything is seen in China' });
  await expect(entry.getByRole('link', { name: 'these words at the source' })).toHaveAttribute(
    'href',
    /#:~:text=Everything%20is%20seen%20in%20China$/,
  );
  await expect(entry.locator('.source-line__out')).toHaveAttribute('href', /^https:\/\/www\.buzzfeednews\.com\/[^#]*$/);
});
