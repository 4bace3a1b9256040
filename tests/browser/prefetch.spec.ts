import type { CDPSession, Page } from '@playwright/test';
import { pageKinds } from './sites.ts';
import { expect, test } from './test.ts';

interface Prefetch {
  prefetchUrl: string;
  status: string;
}

interface Candidates {
  preloadingAttemptSources: { key: { url: string } }[];
}

/** Where the page came from: not in TypeScript's library yet. */
const deliveryOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as (PerformanceEntry & { deliveryType?: string })[];
    return navigation?.deliveryType;
  });

/** What the browser tells of prefetching on a page. */
async function watch(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Preload.enable');
  return session;
}

for (const site of ['record', 'otherStory'] as const)
  test(`a page of ${site} that a reader points at is there before the click`, async ({ page, addressOf }) => {
    const session = await watch(page);
    const ready = new Promise<string>((done) => {
      session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }: Prefetch) => {
        if (status === 'Ready') done(prefetchUrl);
      });
    });
    await page.goto(addressOf(site, '/'));
    const link = page.getByRole('link', { name: 'Claims', exact: true });
    await link.hover();
    expect(await ready).toBe(addressOf(site, '/claims/'));
    await link.click();
    await page.waitForURL(addressOf(site, '/claims/'));
    expect(await deliveryOf(page)).toBe('navigational-prefetch');
  });

test('only pages of the site are prefetched, no data and no place on the same page', async ({ page, addressOf }) => {
  const session = await watch(page);
  const withoutPlace = (urls: readonly string[]): string[] =>
    [...new Set(urls.map((url) => url.replace(/#.*/, '')))].sort();
  // It is told again and again while a page comes.
  let told: string[] = [];
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }: Candidates) => {
    told = preloadingAttemptSources.map(({ key }) => key.url);
  });
  for (const path of [pageKinds.timeline, pageKinds.claim, pageKinds.data]) {
    await page.goto(addressOf('record', path));
    const pages = await page
      .locator('a[href^="/"]')
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.map(({ href }) => href).filter((href) => /\/(#|$)/.test(href)),
      );
    await expect.poll(() => withoutPlace(told)).toEqual(withoutPlace(pages));
  }
});

test.describe('where the browser has no speculation rules', () => {
  test.beforeEach(async ({ page, addressOf }) => {
    await page.addInitScript(() => {
      HTMLScriptElement.supports = () => false;
      const { fetch } = globalThis;
      const asked: string[] = [];
      Object.assign(globalThis, {
        asked,
        fetch: (path: string, options: RequestInit) => {
          asked.push(path);
          return fetch(path, options);
        },
      });
    });
    await page.route(addressOf('otherStory', '/'), async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script type="speculationrules">.*?<\/script>/, '');
      await route.fulfill({ response, body });
    });
  });

  /** Paths of what the page asked for beforehand. */
  const hints = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

  for (const [gesture, act] of Object.entries({
    hover: (page: Page, name: string) => page.getByRole('link', { name, exact: true }).hover(),
    focus: (page: Page, name: string) => page.getByRole('link', { name, exact: true }).focus(),
    touch: (page: Page, name: string) => page.getByRole('link', { name, exact: true }).dispatchEvent('touchstart'),
  }))
    test(`a page is asked for once, on ${gesture}`, async ({ page, addressOf }) => {
      await page.goto(addressOf('otherStory', '/'));
      const answer = page.waitForResponse(addressOf('otherStory', '/claims/'));
      await act(page, 'Claims');
      await act(page, 'Sources');
      await act(page, 'Claims');
      expect((await answer).ok()).toBe(true);
      expect(await hints(page)).toEqual(['/sub/claims/', '/sub/sources/']);
    });

  test('nothing is asked for that is no other page of the site', async ({ page, addressOf }) => {
    await page.goto(addressOf('otherStory', '/'));
    await page.evaluate(() => {
      for (const href of ['/sub/feed.xml', '/elsewhere/', '#page.main', '/sub/#page.main', 'https://other.example/'])
        document.body.append(
          Object.assign(document.createElement('a'), { href, textContent: href, className: 'probe' }),
        );
    });
    for (const link of await page.locator('.probe').all()) await link.focus();
    expect(await hints(page)).toEqual([]);
  });

  test('nothing is asked for where the reader saves data', async ({ page, addressOf }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(addressOf('otherStory', '/'));
    await page.getByRole('link', { name: 'Claims', exact: true }).hover();
    expect(await hints(page)).toEqual([]);
  });
});
