import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { hosts } from '../hosts/hosts.ts';
import type { RunningHost } from '../hosts/running-host.ts';
import { expect, test } from './test.ts';

// One after the other: a host is started once.
test.describe.configure({ mode: 'default' });

// What a host is told to send may close the site in so far that it does not work any more: only a browser knows.
for (const host of hosts.filter(({ takesHeaders, site }) => takesHeaders && site === 'record'))
  test.describe(`with the headers that ${host.name} sends`, () => {
    let running: RunningHost;
    test.beforeAll(async () => {
      running = await host.start();
    });
    test.afterAll(async () => {
      await running.stop();
    });

    test('pages, the theme and the search work, and the browser has nothing to complain of', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(`${running.origin}/`);
      await expect(page.locator('h1')).toBeVisible();
      await page.getByRole('button', { name: /theme/i }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
      await page.goto(`${running.origin}/search/?q=oracle`);
      await expect(page.locator('main a', { hasText: /oracle/i }).first()).toBeVisible();
      expect(complaints).toEqual([]);
    });

    test('the figure that is opened alone is drawn and leads on', async ({ page }) => {
      await page.goto(`${running.origin}/figures/timeline.svg`);
      const lane = page.locator('.figure-lane').first();
      await expect(lane).toBeVisible();
      expect(await lane.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('system-ui');
      // In its sandbox it is of no origin, and yet its marks are links, to where the record is published.
      expect(await page.evaluate(() => self.origin)).toBe('null');
      await page.route('http://localhost:4321/**', (route) => route.fulfill({ body: 'the event' }));
      await page.locator('a.figure-mark').first().click();
      await expect(page).toHaveURL(/^http:\/\/localhost:4321\/events\/[a-z0-9-]+\/$/);
    });

    test('a page of another host shows cards, figures and data, and cannot frame a page', async ({ page }) => {
      const { origin, stop } = await serveOther({
        strict: `<img src="${running.origin}/figures/timeline.svg"><img src="${running.origin}/og/claims/us-team-handles-access.png">`,
        framing: `<iframe src="${running.origin}/claims/us-team-handles-access/"></iframe>`,
      });
      await page.goto(`${origin}/strict`);
      const widths = await page
        .locator('img')
        .evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth));
      expect(widths).toEqual([1140, 1200]);
      const data = await page.evaluate(
        async (url) => (await fetch(url)).status,
        `${running.origin}/data/timeline.json`,
      );
      expect(data).toBe(200);
      await page.goto(`${origin}/framing`);
      expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
      await stop();
    });
  });

/** Another host with two pages, one of which is strict about what it takes from elsewhere. */
async function serveOther(pages: Record<'strict' | 'framing', string>): Promise<RunningHost> {
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html');
    if (url === '/strict') response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp').end(pages.strict);
    else response.end(pages.framing);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
