import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pages with pictures, by the site they are in. */
const pages = {
  record: [
    '/',
    '/timeline/',
    '/timeline/disclosed/',
    '/contradictions/',
    '/as-of/2023-03-23/',
    '/claims/repeated-access-from-china/',
  ],
  tenEvents: ['/', '/timeline/', '/contradictions/', '/claims/claim-0/'],
  hundredsOfEvents: ['/', '/timeline/', '/timeline/2018/', '/timeline/disclosed/2019/', '/contradictions/'],
  thousandsOfEvents: ['/', '/timeline/', '/timeline/2017/', '/timeline/disclosed/'],
} as const;

const widths = [320, 360, 768, 1440, 2560];

const media = [
  { colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  { colorScheme: 'dark', forcedColors: 'none', media: 'screen' },
  { colorScheme: 'dark', forcedColors: 'active', media: 'screen' },
  { colorScheme: 'light', forcedColors: 'none', media: 'print' },
] as const;

/** Texts of the pictures that cover each other, or that stick out of the picture; and whether the page scrolls sideways. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const toBox = (element: Element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent.trim(), left, right, top, bottom };
    };
    const cover = (one: Box, other: Box): boolean =>
      one.left < other.right - 0.5 &&
      other.left < one.right - 0.5 &&
      one.top < other.bottom - 0.5 &&
      other.top < one.bottom - 0.5;
    const isShown = (element: Element): boolean => element.getBoundingClientRect().width > 0;
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
    for (const box of document.querySelectorAll('.figure-box__canvas, .relation-graph, .contradiction-list__scale')) {
      const zoom = Number(getComputedStyle(box).zoom);
      const texts = [...box.querySelectorAll('text')].filter(isShown);
      const boxes = texts.map(toBox);
      const outer = toBox(box);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1))
          if (cover(one, other)) faults.push(`“${one.text}” covers “${other.text}”`);
        if (one.left < outer.left - 1 || one.right > outer.right + 1) faults.push(`“${one.text}” is cut off`);
      });
      // A mark that scrolled under a heading that sticks is covered by design, so marks are compared among themselves.
      const marks = [...box.querySelectorAll('.figure-mark')];
      for (const mark of marks) {
        const shapes = [
          ...mark.querySelectorAll('line:not(.figure-hit, .figure-gap, .figure-edge), use, .figure-node'),
        ].map(toBox);
        const others = marks
          .filter((other) => other !== mark)
          .flatMap((other) => [...other.querySelectorAll('.figure-label')]);
        for (const label of others.map(toBox))
          // A line has a box without height: its stroke is as thick as a mark.
          for (const shape of shapes)
            if (
              cover(
                { ...shape, top: shape.top - 4 * zoom, bottom: shape.bottom + 4 * zoom },
                { ...label, bottom: label.bottom - 3 * zoom },
              )
            )
              faults.push(`a mark covers “${label.text}”`);
      }
    }
    return [...new Set(faults)];
  });
}

for (const [name, paths] of Object.entries(pages) as [keyof typeof pages, readonly string[]][]) {
  test(`no label of ${name} covers another or is cut off, and no page scrolls sideways`, async ({
    page,
    addressOf,
  }) => {
    test.setTimeout(300_000);
    for (const path of paths) {
      await page.goto(addressOf(name, path));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const emulated of media) {
          await page.emulateMedia(emulated);
          expect(await faultsOf(page), `${path} at ${width} px, ${JSON.stringify(emulated)}`).toEqual([]);
        }
      }
    }
  });
}

test('the test for covering can tell: a label that is moved onto another is found', async ({ page, addressOf }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(addressOf('record', '/timeline/'));
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('.figure-label:not(.figure-name)');
    first?.closest('a')?.setAttribute('transform', second?.closest('a')?.getAttribute('transform') ?? '');
    first?.setAttribute('x', second?.getAttribute('x') ?? '');
  });
  expect(await faultsOf(page)).not.toEqual([]);
});
