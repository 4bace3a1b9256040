import { verdicts } from '../../src/dossier/schemas/claim.ts';
import { measureContrast } from './measure-contrast.ts';
import { everyKindOfPage, pageKinds } from './sites.ts';
import { strongestContrast } from './strongest-contrast.ts';
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

/** Contrast that WCAG 1.4.11 asks of what is drawn and of the edges of controls. */
const leastContrast = 3;

/** What must stand out from its ground when the reader's system sets all colours, by the page that has it. */
const marks = {
  [pageKinds.home]: [
    '.verdict-summary .verdict-shape',
    '.annotation__mark',
    '.annotation__text',
    '.figure-core',
    '.figure-soft',
    '.figure-dot',
    '.figure-gap',
    '.figure-mark use',
    '.mark-sample',
    '.citation__number a',
  ],
  [pageKinds.timeline]: ['.rails', '.timeline-list__heading', '.day-control__day', '.day-control__go'],
  [pageKinds.claim]: [
    'main .verdict-mark',
    '.assessment-history__step',
    '.relation-graph__picture',
    '.copy-text__button',
  ],
  [pageKinds.search]: ['.search-field__words', '.search-field__button', '.filter-select__choice'],
};

for (const colorScheme of ['light', 'dark'] as const)
  test(`in forced colours, ${colorScheme}, marks and controls and the focus stand out`, async ({ page, addressOf }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    let count = 0;
    for (const [path, selectors] of Object.entries(marks)) {
      await page.goto(addressOf('record', path));
      for (const selector of selectors) {
        expect(await strongestContrast(page.locator(selector).first()), selector).toBeGreaterThanOrEqual(leastContrast);
        count += 1;
      }
      for (const stop of ['.site-header__title', 'main a', 'main button', 'main input']) {
        const place = page.locator(stop).filter({ visible: true }).first();
        if ((await place.count()) === 0) continue;
        await page.keyboard.press('Tab');
        await place.focus();
        const ring = await place.evaluate((element) => getComputedStyle(element).outlineColor);
        await page.evaluate((colour) => {
          document.body.insertAdjacentHTML('beforeend', '<p id="ring">o</p>');
          document.getElementById('ring')?.style.setProperty('color', colour);
        }, ring);
        expect((await measureContrast(page, '#ring')).ratio, stop).toBeGreaterThanOrEqual(leastContrast);
        await page.locator('#ring').evaluate((element) => {
          element.remove();
        });
        count += 1;
      }
    }
    console.log(`${count} marks, controls and rings of the focus in forced colours, ${colorScheme}, all seen`);
  });

test('the shapes of the verdicts are told apart without any colour', async ({ page, addressOf }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(addressOf('record', pageKinds.search));
  const shapes = await page.evaluate((words) => {
    const shown = words.flatMap((verdict) => {
      const svg = document
        .querySelector<HTMLTemplateElement>(`template[data-verdict=${verdict}]`)
        ?.content.querySelector('svg');
      return svg ? [svg.innerHTML] : [];
    });
    return shown;
  }, verdicts);
  expect(shapes).toHaveLength(verdicts.length);
  expect(new Set(shapes).size).toBe(verdicts.length);
});

test('nothing moves for those who asked for less motion', async ({ page, addressOf }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { site, path } of everyKindOfPage) {
    await page.goto(addressOf(site, path));
    const moving = await page.evaluate(() => {
      const isStill = (element: Element, pseudo?: string): boolean => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
        return animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
      };
      const unstill = [...document.querySelectorAll('*')].filter(
        (element) => !['::before', '::after', undefined].every((pseudo) => isStill(element, pseudo)),
      );
      return [...unstill.map(({ localName }) => localName), ...document.getAnimations().map(String)];
    });
    expect(moving, path).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`soft words and lines are stronger for those who asked for more contrast, ${colorScheme}`, async ({
    page,
    addressOf,
  }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await page.goto(addressOf('record', pageKinds.claim));
    expect((await measureContrast(page, 'main .soft')).ratio).toBeGreaterThanOrEqual(7);
    const edge = await page
      .locator('.sheet-row')
      .first()
      .evaluate((row) => getComputedStyle(row).borderBlockStartColor);
    await page.evaluate((colour) => {
      document.querySelector<HTMLElement>('h1')?.style.setProperty('color', colour);
    }, edge);
    expect((await measureContrast(page, 'h1')).ratio).toBeGreaterThanOrEqual(leastContrast);
  });
