import { expect, test } from './test.ts';

test.use({ colorScheme: 'light' });

test('the theme follows the system until it is switched, and the choice is remembered from page to page', async ({
  page,
  addressOf,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(addressOf('record', '/claims/'));
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'dark theme' }).click();
  expect(await ground()).toBe(dark);
  await page.goto(addressOf('record', '/sources/'));
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: 'light theme' }).click();
  expect(await ground()).toBe(light);
});
