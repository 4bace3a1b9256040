import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { sites } from './sites.ts';
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

test('forced colours keep marks and labels apart from their ground', async ({ page, addressOf }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(addressOf('record', '/timeline/'));
  const colours = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const strokes = [...document.querySelectorAll('.figure-core, .figure-dot')].map(
      (line) => getComputedStyle(line).stroke,
    );
    const fills = [...document.querySelectorAll('.figure-label')].map((label) => getComputedStyle(label).fill);
    return { ground, used: [...new Set([...strokes, ...fills])] };
  });
  expect(colours.used.length).toBeGreaterThan(0);
  expect(colours.used).not.toContain(colours.ground);
});

test('the keyboard goes from mark to mark in time order, and the mark that has the focus can be seen', async ({
  page,
  addressOf,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(addressOf('record', '/timeline/'));
  const inList = await page.locator('.event-entry').evaluateAll((entries) => entries.map(({ id }) => `#${id}`));
  const marks = page.locator('[data-figure] .figure-mark');
  expect(await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(inList);
  await marks.first().focus();
  for (const href of inList.slice(0, 12)) {
    const focused = page.locator('a:focus');
    await expect(focused).toHaveAttribute('href', href);
    expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.keyboard.press('Tab');
  }
});

test('a screen reader hears date, lane and title of a mark, and for what came out late both dates', async ({
  page,
  addressOf,
}) => {
  await page.goto(addressOf('record', '/timeline/'));
  const figure = page.locator('[data-figure]');
  await expect(
    figure.getByRole('link', {
      name: '17 June 2022, reporting: BuzzFeed News reports on leaked audio of internal TikTok meetings',
      exact: true,
    }),
  ).toHaveAttribute('href', '#event-buzzfeed-leaked-audio-report');
  await expect(
    figure.getByRole('link', {
      name: 'September 2021 to January 2022, access: Recordings describe access to U.S. user data from China (reported, not confirmed); came out 17 June 2022, 9 months later',
      exact: true,
    }),
  ).toHaveCount(1);
});

test('a mark can be hit: it is at least 24 px high and wide and leads to its event', async ({ page, addressOf }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(addressOf('record', '/timeline/'));
    const marks = page.locator('[data-figure] .figure-mark');
    const missed = await marks.evaluateAll((all) =>
      all.flatMap((mark) => {
        const target = mark.querySelector('.figure-hit');
        target?.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, width: across, top } = target?.getBoundingClientRect() ?? new DOMRect();
        const [x, y] = [left + across / 2, top];
        const reached = [
          [0, 0],
          [-11, -11],
          [11, 11],
          [-11, 11],
          [11, -11],
        ].filter(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy)?.closest('.figure-mark') === mark);
        return reached.length === 5 ? [] : [`${mark.getAttribute('href') ?? ''} ${reached.length} of 5`];
      }),
    );
    expect(missed).toEqual([]);
    await marks.nth(3).click();
    await expect(page).toHaveURL(/#event-/);
  }
});

test('the figure adds at most 12 KB compressed to the timeline and to the home page', () => {
  for (const path of ['timeline/index.html', 'index.html']) {
    const html = readFileSync(join(sites.record.folder, path), 'utf8');
    const figure = /<figure class="figure-box[^]*?<\/figure>/.exec(html)?.[0] ?? '';
    expect(figure.length).toBeGreaterThan(5_000);
    const sizeOf = (text: string): number => brotliCompressSync(text).length;
    expect(sizeOf(html) - sizeOf(html.replace(figure, ''))).toBeLessThan(12_000);
  }
});

test('nothing moves while a page with a figure loads', async ({ page, addressOf }) => {
  for (const width of [360, 1440])
    for (const path of ['/', '/timeline/', '/claims/', '/as-of/2022-06-17/']) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(addressOf('record', path));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                resolve(sum);
              }),
            );
          }),
      );
      expect(shift, `${path} at ${width} px`).toBe(0);
    }
});

test('the figure stands alone as a picture whose marks lead to the record', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/figures/timeline.svg'));
  await expect(page.locator('svg > title').first()).toHaveText('The TikTok Data Access Record: timeline');
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toHaveLength(93);
  expect(links).toContain('http://localhost:4321/events/buzzfeed-leaked-audio-report/');
  expect(await page.content()).not.toContain('var(');
});
