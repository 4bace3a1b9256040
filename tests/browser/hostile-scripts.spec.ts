import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listFiles } from '../list-files.ts';
import { openTimelineJs } from './open-timelinejs.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

// Nothing may depend on a policy that a host does not send or an old browser does not know.
test.use({ bypassCSP: true });

/** Lets every function that a hostile text calls tell that it ran. */
async function listen(page: Page): Promise<string[]> {
  const ran: string[] = [];
  await page.exposeFunction('tellRun', (what: string) => void ran.push(what));
  await page.addInitScript(() => {
    const { tellRun } = window as unknown as { tellRun: (what: string) => void };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.defineProperty(window, name, {
        value: (...given: unknown[]) => {
          tellRun(`${name}(${String(given[0])}) at ${location.href}`);
        },
      });
    Object.defineProperty(window, 'hit', {
      set: () => {
        tellRun(`a script at ${location.href}`);
      },
    });
    Object.defineProperty(document, 'write', {
      value: (text: string) => {
        tellRun(`document.write(${text})`);
      },
    });
  });
  page.on('dialog', (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|about:blank)/.test(frame.url())) ran.push(`went to ${frame.url()}`);
  });
  return ran;
}

/** Does what a reader does: points at marks, opens what is closed, sets what can be set. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].slice(0, 3_000);
    for (const element of elements) {
      for (const type of [
        'pointerover',
        'mouseover',
        'mouseenter',
        'focusin',
        'pointerdown',
        'animationstart',
        'toggle',
        'load',
        'error',
      ])
        element.dispatchEvent(new Event(type, { bubbles: true }));
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element instanceof HTMLElement && element.popover) element.showPopover();
    }
    for (const select of document.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

test('no page in which hostile texts stand together runs any of them, whatever is opened or pointed at', async ({
  page,
  addressOf,
}) => {
  const ran = await listen(page);
  const files = listFiles(sites.hostileTogether.folder).filter((file) => file.endsWith('.html'));
  const shown = files.filter(
    (file) => !readFileSync(join(sites.hostileTogether.folder, file), 'utf8').includes('http-equiv="refresh"'),
  );
  for (const file of shown) {
    await page.goto(addressOf('hostileTogether', file));
    await use(page);
  }
  expect(ran).toEqual([]);
  console.log(`${shown.length} pages opened with every hostile text on them, 0 executed`);
});

test('no list of all entries runs any of their texts', async ({ page, addressOf }) => {
  const ran = await listen(page);
  for (const path of [
    '/',
    '/articles/',
    '/timeline/',
    '/timeline/2022/',
    '/claims/',
    '/sources/',
    '/actors/',
    '/changes/',
    '/contradictions/',
    '/as-of/2022-07-01/',
    '/claims/constructor/',
  ]) {
    await page.goto(addressOf('hostile', path));
    await use(page);
  }
  expect(ran).toEqual([]);
});

for (const words of [
  'script',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'constructor',
  '__proto__',
  'javascript alert',
])
  test(`the search for ${words} shows what it finds as words`, async ({ page, addressOf }) => {
    const ran = await listen(page);
    await page.goto(addressOf('hostile', `/search/?q=${encodeURIComponent(words)}`));
    await expect(page.getByRole('status')).toHaveText(/result|like/);
    await expect(page.locator('.search-result, .search-desk__advice p').first()).toBeVisible();
    const choices = await page.locator('option:not([value=""])').allTextContents();
    expect(choices.filter((text) => !/\(\d+\)\s*$/.test(text))).toEqual([]);
    expect(await page.locator('.search-result :is(script, img, svg:not(.verdict-shape), iframe)').count()).toBe(0);
    await use(page);
    expect(ran).toEqual([]);
  });

for (const file of [
  '/figures/timeline.svg',
  '/feed.xml',
  '/changes.xml',
  '/feed.json',
  '/data/dossier.json',
  '/data/timeline.json',
  '/data/annotations.jsonld',
  '/data/sources.bib',
  '/data/sources.ris',
  '/robots.txt',
  '/data/claims/e-1.json',
  '/oembed/claims/e-1.json',
])
  test(`${file} opened by itself runs nothing`, async ({ page, addressOf }) => {
    const ran = await listen(page);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    // What a browser does not show it saves, which ends the navigation.
    await page.goto(addressOf('hostileTogether', file)).catch((error: unknown) => {
      if (!String(error).includes('Download is starting')) throw error;
    });
    if (downloads.length === 0) await page.waitForLoadState();
    expect(ran).toEqual([]);
  });

test('the quotation that other pages embed runs nothing there', async ({ page, addressOf }) => {
  const ran = await listen(page);
  const folder = join(sites.hostileTogether.folder, 'oembed/claims');
  const html = listFiles(folder).map(
    (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { html: string }).html,
  );
  await page.goto(addressOf('hostileTogether', '/404.html'));
  await page.evaluate((quotations) => {
    document.body.innerHTML = quotations.join('');
  }, html);
  await use(page);
  expect(await page.locator('blockquote').count()).toBe(html.length);
  expect(await page.locator('body :not(blockquote, p, strong, a)').count()).toBe(0);
  expect(ran).toEqual([]);
});

test('TimelineJS runs nothing of a timeline whose texts are hostile', async ({ page, addressOf }) => {
  const ran = await listen(page);
  await openTimelineJs(page, (path) => addressOf('hostileTogether', path));
  await expect(page.locator('.tl-timemarker')).not.toHaveCount(0);
  await expect(page.locator('.tl-timegroup-message').first()).toContainText('<script>');
  await use(page);
  expect(ran).toEqual([]);
});

test('a name in a script that runs the other way does not turn the words beside it', async ({ page, addressOf }) => {
  await page.goto(addressOf('hostileTogether', '/claims/e-1/'));
  for (const name of ['.source-line', '.source-line__facts bdi'])
    await expect(page.locator(name).first()).toHaveCSS('unicode-bidi', 'isolate');
});
