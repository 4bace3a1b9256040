import type { LaunchOptions, Page } from '@playwright/test';
import { everyKindOfPage } from './sites.ts';
import { expect, test as base } from './test.ts';

interface Explanation {
  type: 'SupportPending' | 'PageSupportNeeded' | 'Circumstantial';
  reason: string;
}

/** Playwright turns the cache off. */
const test = base.extend<object, { launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ timeout: 0 });

/** Leaves the page and goes back to it; gives back what in the page itself kept it from being restored. */
async function leaveAndReturn(page: Page, elsewhere: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const address = page.url();
  const reasons = new Promise<string[]>((done) => {
    session.on(
      'Page.backForwardCacheNotUsed',
      ({ notRestoredExplanations }: { notRestoredExplanations: Explanation[] }) => {
        // A browser without a window keeps no page, and says so of each.
        done(notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial').map(({ reason }) => reason));
      },
    );
    session.on('Page.frameNavigated', ({ type }: { type: string }) => {
      if (type === 'BackForwardCacheRestore') done([]);
    });
  });
  await page.goto(elsewhere);
  await page.evaluate(() => {
    history.back();
  });
  await page.waitForURL(address);
  const found = await reasons;
  await session.detach();
  return found;
}

test('no kind of page keeps a browser from restoring it as it was', async ({ page, addressOf }) => {
  for (const { kind, site, path } of everyKindOfPage) {
    await page.goto(addressOf(site, path));
    expect(await leaveAndReturn(page, addressOf('record', '/changes/?elsewhere')), kind).toEqual([]);
  }
  console.log(`${everyKindOfPage.length} kinds of page left and returned to, 0 that cannot be kept`);
});

test('a page that waits for its end would', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/claims/'));
  await page.evaluate(() => {
    addEventListener('unload', () => undefined);
  });
  expect(await leaveAndReturn(page, addressOf('record', '/changes/'))).toEqual(['UnloadHandlerExistsInMainFrame']);
});
