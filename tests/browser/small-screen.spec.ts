import { pageKinds } from './sites.ts';
import { expect, test } from './test.ts';

for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page, addressOf }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of Object.values(pageKinds)) {
      await page.goto(addressOf('record', path));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
    for (const path of ['/', '/claims/traeger-hat-riss/', '/timeline/', '/sources/zeitung-2021/']) {
      await page.goto(addressOf('otherStory', path));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
  });
}
