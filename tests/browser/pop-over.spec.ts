import { expect, test } from './test.ts';

test.use({ viewport: { width: 800, height: 900 } });

for (const key of ['Enter', 'Space'])
  test(`a note opens by ${key} and closes by Escape, and the focus comes back to its mark`, async ({
    page,
    addressOf,
  }) => {
    await page.goto(addressOf('record', '/'));
    const mark = page.locator('.annotation__mark').first();
    const note = page.locator('.claim-note').first();
    await expect(note).toBeHidden();
    await mark.focus();
    await page.keyboard.press(key);
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(note.locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(mark).toBeFocused();
  });

test('a note holds nobody: Tab leads through it and on in the text, and back', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/'));
  const mark = page.locator('.annotation__mark').first();
  const note = page.locator('.claim-note').first();
  await mark.press('Enter');
  const stops = await note.locator('a, button').count();
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  await expect(note.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.citation').nth(2)).toBeFocused();
  for (let stop = 0; stop <= stops; stop += 1) await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
});

test('a note tells statement, claimant, verdict, reason, sources and the address of its claim', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('record', '/'));
  const annotation = page.locator('#claim-repeated-access-from-china');
  await annotation.locator('.annotation__mark').click();
  const note = page.locator('.claim-note:popover-open');
  await expect(note).toContainText('BuzzFeed News');
  await expect(note).toContainText('17 June 2022');
  await expect(note).toContainText('Supported');
  await expect(note).toContainText(/Sources?:/);
  await expect(note.getByRole('link', { name: 'The claim and its evidence' })).toHaveAttribute(
    'href',
    '/claims/repeated-access-from-china/',
  );
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(note).toHaveCount(0);
});

test('the tab order of the text goes from mark to mark as they are read', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/'));
  const tops = await page
    .locator('.annotation__mark, .citation')
    // A table is read row by row, however high the cells of a row.
    .evaluateAll((elements) =>
      elements.map((element) => (element.closest('tr') ?? element).getBoundingClientRect().top),
    );
  expect(tops.length).toBeGreaterThan(30);
  tops.slice(1).forEach((top, index) => {
    expect(top).toBeGreaterThanOrEqual((tops[index] ?? 0) - 16);
  });
});

test('an opened note lies inside the window', async ({ page, addressOf }) => {
  for (const width of [320, 800, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(addressOf('record', '/'));
    const marks = page.locator('.annotation__mark');
    for (const index of [0, 5, 11]) {
      await marks.nth(index).click();
      const box = await page.locator('.claim-note:popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
    }
  }
});
