import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAsOf } from '../compare-as-of.ts';
import { readReference } from '../reference-as-of.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const stories = [
  { name: 'record', content: 'content' },
  { name: 'otherStory', content: 'tests/fixtures/other-story' },
  { name: 'tenEvents', content: sites.tenEvents.environment.CONTENT_DIR },
] as const;

const pageOf = (folder: string, day: string): string => readFileSync(join(folder, 'as-of', day, 'index.html'), 'utf8');

for (const { name, content } of stories) {
  const { folder } = sites[name];

  test(`each page of ${name} as of a day agrees with the front matter, both ways`, () => {
    const { days, asOf } = readReference(content);
    expect(readdirSync(join(folder, 'as-of')).filter((entry) => entry !== 'index.html')).toEqual(days);
    const differences = days.flatMap((day) =>
      compareAsOf(pageOf(folder, day), day, asOf(day)).map((difference) => `${day}: ${difference}`),
    );
    expect(differences).toEqual([]);
  });
}

test('a fact that is planted, moved or taken out is caught', () => {
  const day = '2022-06-17';
  const { asOf } = readReference('content');
  const expected = asOf(day);
  const html = pageOf(sites.record.folder, day);
  const caught = (from: string | RegExp, to: string): string[] => {
    const changed = html.replace(from, to);
    expect(changed === html, `nothing was planted for ${String(from)}`).toBe(false);
    return compareAsOf(changed, day, expected);
  };
  const later = "ByteDance admits that employees obtained journalists' data";
  expect(expected.hidden).toContain(later);
  const leak = [`“${later}” was not public`];
  expect(caught('</main>', `<p>${later}</p></main>`)).toEqual(leak);
  expect(caught('<title>', `<title>${later} `)).toEqual(leak);
  expect(caught('<meta name="description" content="', `$&${later}`)).toEqual(leak);
  expect(caught('</body>', `<script type="application/ld+json">{"name":"${later}"}</script></body>`)).toEqual(leak);
  expect(caught(/<title>1[^<]*<\/title>/, `<title>${later}</title>`)).toEqual(leak);
  const place = (id: string): RegExp => new RegExp(`(<li[^>]* id="${id}"[^]*?)</li>`);
  const planted: [fault: string, from: string | RegExp, to: string, found: RegExp][] = [
    ['a verdict', /(<h2[^>]*>\s*)Unverified/, '$1Confirmed', /stands under confirmed, not unverified/],
    [
      'a link',
      '</main>',
      '<a href="/sources/chew-letter-2022-06-30/">x</a></main>',
      /^a link to sources\/chew-letter-2022-06-30/,
    ],
    ['a date', '</main>', '<time datetime="2022-06-18">x</time></main>', /^2022-06-18 had not come$/],
    ['a date in words', '</main>', 'until September 2022</main>', /^2022-09 had not come$/],
    ['a date in a name', '<title>', '<title>until 1 July 2022, ', /^2022-07-01 had not come$/],
    ['an event taken out', 'id="event-executive-order-13942"', '', /^event executive-order-13942 is missing$/],
    ['a claim taken out', 'id="claim-us-team-handles-access"', '', /^claim us-team-handles-access is missing$/],
    [
      'an event’s sources',
      place('event-buzzfeed-leaked-audio-report'),
      '<li id="event-buzzfeed-leaked-audio-report">',
      /lacks source/,
    ],
    ['a stance', 'For it:', 'Against it:', /lacks supports|has disputes/],
    [
      'a relation',
      /href="\/claims\/repeated-access-from-china\/"/g,
      'href="#"',
      /lacks relation repeated-access-from-china/,
    ],
    ['a claimant', /href="\/actors\/michael-beckerman\/"/g, 'href="#"', /lacks claimant michael-beckerman/],
    ['certainty', /reported, not confirmed/g, '', /is not told as reported/],
    ['what changed', 'id="page.changed"', '', /is not among what changed/],
  ];
  for (const [fault, from, to, found] of planted)
    expect(
      caught(from, to).filter((difference) => found.test(difference)),
      fault,
    ).not.toEqual([]);
});

test('the day that is asked for leads to the last day on which the record changed', async ({ page, addressOf }) => {
  await page.goto(addressOf('record', '/timeline/'));
  await page.getByLabel('What was public by').fill('2022-06-20');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/\/as-of\/2022-06-17\/$/);
  await expect(page.locator('h1')).toHaveText('17 June 2022');
  await page.getByRole('link', { name: 'Next change: 28 June 2022' }).click();
  await expect(page).toHaveURL(/\/as-of\/2022-06-28\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the years lead to days, and a day that is asked for to the list of days', async ({ page, addressOf }) => {
    await page.goto(addressOf('record', '/claims/'));
    await page.locator('.day-control').getByRole('link', { name: '2022' }).click();
    await expect(page).toHaveURL(/\/as-of\/2022-12-\d\d\/$/);
    await page.goto(addressOf('record', '/timeline/'));
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.getByRole('link', { name: '17 June 2022' })).toBeVisible();
  });
});
