import { AxeBuilder } from '@axe-core/playwright';
import { pageKinds } from './sites.ts';
import { expect, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [kind, path] of Object.entries(pageKinds)) {
      test(`axe finds nothing wrong with the ${kind} page`, async ({ page, addressOf }) => {
        await page.goto(addressOf('record', path));
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }

    for (const path of ['/timeline/', '/timeline/2018/', '/timeline/disclosed/', '/as-of/'])
      test(`axe finds nothing wrong with ${path} of a record of hundreds of events`, async ({ page, addressOf }) => {
        const response = await page.goto(addressOf('hundredsOfEvents', path));
        expect(response?.ok()).toBe(true);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });

    test('axe finds nothing wrong with an opened note and with another story', async ({ page, addressOf }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(addressOf('otherStory', '/'));
      await page.locator('.annotation__mark').first().click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  });
}
