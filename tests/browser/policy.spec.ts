import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { pageKinds, sites } from './sites.ts';
import { expect, test } from './test.ts';

const policy =
  /^<!doctype html><html[^>]*><head[^>]*><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /i;

for (const name of ['record', 'otherStory'] as const)
  test(`every page of ${name} begins with its policy, and none has a style or a handler in an attribute`, () => {
    const { folder } = sites[name];
    const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
    const htmlOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((file) => !policy.test(htmlOf(file)))).toEqual([]);
    expect(pages.filter((file) => /<[a-z][^>]* (style|on[a-z]+)=/.test(htmlOf(file)))).toEqual([]);
    expect(pages.filter((file) => htmlOf(file).includes("'wasm-unsafe-eval'"))).toEqual(['search/index.html']);
  });

/** What a stranger would write into a page, to run a script or to reach a host of theirs. */
const plantedFor = (host: string): string => `
  <script>document.title = 'ran'</script>
  <script type="module">document.title = 'ran'</script>
  <script src="${host}/script.js"></script>
  <script src="data:text/javascript,document.title='ran'"></script>
  <img src="${host}/picture.png" onerror="document.title = 'ran'" alt="">
  <style>body { background: url(${host}/style.png) }</style>
  <p id="planted-words" style="position: fixed; background: url(${host}/attribute.png)">x</p>
  <a id="planted-link" href="javascript:document.title = 'ran'">x</a>
  <iframe src="${host}/frame.html"></iframe>
  <iframe srcdoc="<script>parent.document.title = 'ran'</script>"></iframe>
  <object data="${host}/object.html"></object>
  <link rel="stylesheet" href="${host}/sheet.css">
  <form id="planted-form" action="${host}/form"></form>
  <base href="${host}/">`;

const violated = [
  'base-uri',
  'form-action',
  'frame-src',
  'img-src',
  'object-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-attr',
  'style-src-elem',
];

test.describe('on a page into which a stranger wrote', () => {
  test.use({ allowedViolations: 'any' });

  for (const path of [pageKinds.claim, pageKinds.search])
    test(`nothing runs and nothing is asked of their host: ${path}`, async ({ page, addressOf, violations }) => {
      const asked: string[] = [];
      const host = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end();
      }).listen(0, '127.0.0.1');
      await once(host, 'listening');
      const planted = plantedFor(`http://localhost:${(host.address() as AddressInfo).port}`);
      const address = addressOf('record', path);
      await page.route(address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace('</body>', () => `${planted}</body>`) });
      });
      await page.goto(address);
      await page.locator('#planted-link').click();
      expect(await page.title()).toMatch(/Record$|^Contested/);
      expect(await page.locator('#planted-words').evaluate((text) => getComputedStyle(text).position)).toBe('static');
      await page.evaluate(() => {
        document.querySelector<HTMLFormElement>('#planted-form')?.submit();
      });
      await expect.poll(() => [...new Set(violations)].sort()).toEqual(violated);
      expect(asked).toEqual([]);
      host.close();
    });
});
