import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureContrast } from './measure-contrast.ts';
import { readPrintedPages, squeeze } from './read-printed-pages.ts';
import { type PrintedPart, readPrintedParts } from './printed-parts.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 0 });

/** What the reader's system is set to must not reach the paper. */
test.use({ colorScheme: 'dark' });

/** The width of A4 between the margins, and the height, in pixels. */
const sheet = { width: 673, height: 980 };

/** How many letters of what follows a heading stand on its sheet. */
const followers = 25;

const printed = {
  home: '/',
  timeline: '/timeline/',
  claims: '/claims/',
  claim: '/claims/us-team-handles-access/',
  event: '/events/buzzfeed-leaked-audio-report/',
  contradictions: '/contradictions/',
  sources: '/sources/',
  'record as of a day': '/as-of/2022-06-17/',
  page: '/method/',
};

for (const [kind, path] of Object.entries(printed))
  test(`no entry of the printed ${kind} page is torn apart, and no heading stands alone`, async ({
    page,
    addressOf,
  }) => {
    await page.setViewportSize(sheet);
    await page.goto(addressOf('record', path));
    const sheets = (await readPrintedPages(page)).map(squeeze);
    await page.emulateMedia({ media: 'print' });
    const parts = await readPrintedParts(page);
    const stands = ({ kind: part, text, next }: PrintedPart, words: string): boolean =>
      words.includes(squeeze(text)) && (part === 'entry' || words.includes(squeeze(next).slice(0, followers)));
    const torn = parts.filter((part) => part.height < sheet.height && !sheets.some((words) => stands(part, words)));
    expect(torn.map(({ text }) => text.replace(/\s+/g, ' ').slice(0, 100))).toEqual([]);
    expect(parts.length).toBeGreaterThan(5);
    sheets.forEach((words, index) => {
      expect(words.startsWith(`${index + 1}/${sheets.length}`), `number of sheet ${index + 1}`).toBe(true);
    });
    const count = (part: string): number => parts.filter((one) => one.kind === part).length;
    console.log(
      `${kind}: ${sheets.length} sheets, ${count('entry')} entries and ${count('heading')} headings, ${torn.length} torn`,
    );
  });

test('every source that is cited or in evidence has its address on paper', async ({ page, addressOf }) => {
  const { sources } = JSON.parse(readFileSync(join(sites.record.folder, 'data/dossier.json'), 'utf8')) as {
    sources: { id: string; url?: string; archived?: string[] }[];
  };
  const known = new Map(sources.map(({ id, url, archived = [] }) => [`/sources/${id}/`, url ?? archived[0]]));
  let count = 0;
  for (const path of [printed.home, printed.claim, printed.event, printed.sources]) {
    await page.goto(addressOf('record', path));
    const words = (await readPrintedPages(page)).map(squeeze).join('');
    const lines = page.locator('.source-line');
    const pages = await lines.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(pages.length).toBeGreaterThan(1);
    const missing = pages.map((one) => known.get(one)).filter((url) => url && !words.includes(squeeze(url)));
    expect(missing, path).toEqual([]);
    count += pages.length;
  }
  console.log(`${count} lines of sources on paper, none without an address that is known`);
});

test('what the pop-overs tell is on paper, and the controls are not', async ({ page, addressOf }) => {
  let count = 0;
  for (const path of [printed.home, printed.event, printed.page]) {
    await page.goto(addressOf('record', path));
    const words = (await readPrintedPages(page)).map(squeeze).join('');
    const statements = await page.locator('.claim-note__statement').allTextContents();
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.filter((statement) => !words.includes(squeeze(statement)))).toEqual([]);
    for (const control of ['Darktheme', 'Skiptothetext', 'Skipthefigure', 'Contradictions2', 'Theclaimanditsevidence'])
      expect(words).not.toContain(control);
    count += statements.length;
  }
  await page.goto(addressOf('record', printed.timeline));
  const [first = ''] = (await readPrintedPages(page)).map(squeeze);
  for (const control of ['Whatwaspublicby', 'Filter', 'Bywhenithappened', 'Analysis'])
    expect(first).not.toContain(control);
  console.log(`${count} notes on paper`);
});

test('the figure of the timeline begins on the first sheet', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', printed.timeline));
  const [first = ''] = await readPrintedPages(page);
  expect(squeeze(first)).toContain(squeeze('When it happened, and when it became public'));
  const lanes = await page.locator('.figure-lane').allTextContents();
  expect(lanes.filter((lane) => !first.includes(lane))).toEqual([]);
});

test('paper is white and its words are dark, whatever the theme', async ({ page, addressOf }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of Object.values(printed)) {
    await page.goto(addressOf('record', path));
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const { ratio, text } = await measureContrast(page, 'main :is(h1, h2, p, a, li, dt, dd, td, text)');
    expect(ratio, `${text} on ${path}`).toBeGreaterThanOrEqual(4.5);
  }
});
