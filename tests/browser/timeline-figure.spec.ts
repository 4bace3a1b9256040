import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

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
    // The name of the mark stands below the figure and stays in view.
    await expect(page.locator('[data-mark-name]')).toBeInViewport();
    expect(await page.locator('[data-mark-name]').textContent()).toBe(await focused.locator('title').textContent());
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
