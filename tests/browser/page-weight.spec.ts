import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { firstWindow, weighPage } from '../page-weight.ts';
import { farthestColours } from './farthest-colours.ts';
import { everyKindOfPage, pageKinds, sites } from './sites.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 0 });

const htmlOf = (site: keyof typeof sites, path: string): string =>
  readFileSync(join(sites[site].folder, path.replace(/\/(\?.*)?$/, '/index.html')), 'utf8');

for (const name of ['record', 'otherStory'] as const)
  test(`every claim, event, source and actor of ${name} comes whole with the first answer`, () => {
    const pages = listFiles(sites[name].folder).filter((file) =>
      /^(claims|events|sources|actors)\/.+\.html$/.test(file),
    );
    // The lists of all claims, events, sources and actors grow with the record.
    const entries = pages.filter((file) => file.split('/').length > 2);
    const weights = entries.map((file) => ({ file, bytes: weighPage(htmlOf(name, file)).page }));
    const heaviest = weights.reduce((left, right) => (right.bytes > left.bytes ? right : left));
    console.log(`${name}: ${entries.length} pages, the heaviest ${heaviest.bytes} bytes (${heaviest.file})`);
    expect(entries.length).toBeGreaterThan(10);
    expect(weights.filter(({ bytes }) => bytes > firstWindow)).toEqual([]);
  });

test('a page has at most 2 KB of scripts, all of them in it; only the search has more', () => {
  for (const { kind, site, path } of everyKindOfPage.filter(({ path }) => !path.includes('?'))) {
    const html = htmlOf(site, path);
    expect(html, kind).not.toMatch(/<script[^>]+src=/);
    expect(weighPage(html).scripts, kind).toBeLessThanOrEqual(kind === 'search' ? 4_096 : 2_048);
  }
});

test('no kind of page waits for another file before it is shown', async ({ page, addressOf }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  for (const { kind, site, path } of everyKindOfPage.filter(({ kind }) => !kind.startsWith('search'))) {
    asked.length = 0;
    await page.goto(addressOf(site, path), { waitUntil: 'load' });
    expect(
      asked.filter((type) => type !== 'image'),
      kind,
    ).toEqual(['document']);
    expect(await page.locator('img:not([loading=lazy])').count(), kind).toBe(0);
  }
});

const views = { 'a phone': { width: 412, height: 823 }, 'a desk': { width: 1280, height: 800 } };

test.describe('the first screen', () => {
  // What a script adds stands at the end of a page; it must not move anything then.
  test.use({ javaScriptEnabled: false, bypassCSP: true });

  for (const [device, viewport] of Object.entries(views))
    test(`is whole on ${device} with the first part of the page that comes`, async ({ page, addressOf }) => {
      await page.setViewportSize(viewport);
      for (const [kind, path] of Object.entries(pageKinds)) {
        // The drawing of the whole timeline is drawn while it comes; its place is there from the beginning.
        const style = kind.startsWith('timeline')
          ? '.figure-box__canvas, .figure-box__lanes { visibility: hidden }'
          : '';
        const address = addressOf('record', path);
        await page.goto(address);
        const whole = await page.screenshot({ style });
        const { firstPart } = weighPage(htmlOf('record', path));
        await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: firstPart }));
        await page.goto(address);
        expect(await farthestColours(await page.screenshot({ style }), whole), kind).toBeLessThan(4);
      }
    });
});
