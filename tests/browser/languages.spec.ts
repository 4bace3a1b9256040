import { everyKindOfPage } from './sites.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 0 });

/** Words of the interface, which is English, whatever the language of the story. */
const ofInterface =
  'time, dt, label, button, summary, nav[aria-label], .skip-link, .sheet-row__label, .verdict-mark, .evidence-list__title, .timeline-list__name, .event-entry__lag, .source-list__uses, .contradiction-pair__lag';

/** Words of the story. */
const ofStory = '.body-text, .claim-line, .claim-note__statement, .event-entry__title, .site-header__title';

test('on pages of another language each word is read out in its own', async ({ page, addressOf }) => {
  let count = 0;
  for (const { path } of everyKindOfPage.filter(({ site }) => site === 'otherStory')) {
    await page.goto(addressOf('otherStory', path));
    for (const [selector, language] of [
      [ofInterface, 'en'],
      [ofStory, 'de'],
    ] as const) {
      const parts = await page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => ({
          words: element.textContent,
          language: element.closest<HTMLElement>('[lang]')?.lang,
        })),
      );
      expect(
        parts.filter((part) => part.language !== language),
        path,
      ).toEqual([]);
      count += parts.length;
    }
  }
  expect(count).toBeGreaterThan(200);
  console.log(`${count} parts of pages in another language, each marked with its own`);
});
