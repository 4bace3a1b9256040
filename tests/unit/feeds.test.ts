import { describe, expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { changesFeed } from '../../src/outputs/changes-feed.ts';
import { toJsonFeed } from '../../src/outputs/json-feed.ts';
import { mostInFeed, recordFeed } from '../../src/outputs/record-feed.ts';
import { toRss } from '../../src/outputs/rss.ts';
import { xmlFaults } from '../xml-faults.ts';
import { date, makeActor, makeArticle, makeClaim, makeDossier, makeEvent } from './make-entries.ts';

const hostile = 'Cranes <b>&amp; "ships"</b> ]]> \uFFFE';
const change = { date: date('2023-04-01'), kind: 'correction' as const, note: 'The year was wrong.' };
const actors = [makeActor('company')];

const site = joinDossier(
  makeDossier({
    actors,
    articles: [makeArticle('report', { title: hostile, description: hostile })],
    claims: [
      makeClaim('safe', { changes: [change] }),
      makeClaim('gone', { withdrawn: { date: date('2023-05-01'), reason: 'Forged.' } }),
    ],
    events: [makeEvent('hearing', { disclosed: date('2022-09-01') })],
  }),
);

describe('the feed of the record', () => {
  const feed = recordFeed(site, '/feed.xml');

  test('has what changed last first, and nothing that was withdrawn', () => {
    expect(feed.entries.map(({ url, published, changed }) => [url.split('/').at(-2), published, changed])).toEqual([
      ['safe', '2022-07-01', '2023-04-01'],
      ['hearing', '2022-09-01', '2022-09-01'],
      ['report', '2022-05-02', '2022-05-02'],
    ]);
  });

  test('tells of a claim who said it and the verdict', () => {
    expect(feed.entries[0]?.text).toBe(
      'Assertion by The company, 17 June 2022. Verdict: contested as of 1 July 2022. So it is.',
    );
  });

  test('is RSS that is well formed whatever the words, and says the same', async () => {
    const xml = await toRss(site.settings, feed);
    expect(await xmlFaults(xml)).toEqual([]);
    expect(await xmlFaults(xml.replace('</rss>', ''))).not.toEqual([]);
    expect(xml).toContain('<pubDate>Sat, 01 Apr 2023 00:00:00 GMT</pubDate>');
    expect(xml).toContain('<title>Cranes &lt;b&gt;&amp;amp; &quot;ships&quot;&lt;/b&gt; ]]&gt; \uFFFD</title>');
  });

  test('is a JSON Feed with the same entries', () => {
    const json = toJsonFeed(site.settings, feed);
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.items.map(({ id }) => id)).toEqual(feed.entries.map(({ url }) => url));
    expect(json.items[0]).toMatchObject({
      date_published: '2022-07-01T00:00:00Z',
      date_modified: '2023-04-01T00:00:00Z',
    });
  });

  test('is no longer than readers of feeds can bear', () => {
    const claims = Array.from({ length: mostInFeed + 20 }, (_, index) => makeClaim(`claim-${index}`));
    expect(recordFeed(joinDossier(makeDossier({ actors, claims })), '/feed.xml').entries).toHaveLength(mostInFeed);
  });
});

describe('the feed of changes', () => {
  test('leads to the place of each change, newest first', () => {
    const { entries } = changesFeed(site, '/changes.xml');
    expect(entries.map(({ title, text, changed }) => [title, text, changed])).toEqual([
      ['Withdrawal: Withdrawn claim', 'Forged.', '2023-05-01'],
      ['Correction: The statement of safe.', 'The year was wrong.', '2023-04-01'],
    ]);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(2);
    expect(entries[1]?.url).toMatch(/\/changes\/#change\.[0-9a-f]{12}$/);
  });

  test('tells a verdict that was added after the claim was published, whatever its date', () => {
    const later = { date: date('2022-06-30'), verdict: 'confirmed' as const, reason: 'They admitted it.' };
    const claim = makeClaim('safe');
    const dossier = makeDossier({ actors, claims: [{ ...claim, assessments: [...claim.assessments, later] }] });
    const record = { published: '2023-01-05', changed: '2023-01-05', firstAssessments: 1 };
    const published = joinDossier({ ...dossier, ledger: { version: 1, addresses: { '/claims/safe/': record } } });
    expect(changesFeed(published, '/changes.xml').entries.map(({ title, text }) => [title, text])).toEqual([
      ['New verdict: The statement of safe.', 'Confirmed. They admitted it.'],
    ]);
  });
});

test('an entry that has another id since is known again', async () => {
  const claim = makeClaim('sure', { aliases: ['safe'], changes: [change] });
  const record = { published: '2023-01-05', changed: '2023-01-05' };
  const renamed = joinDossier({
    ...makeDossier({ actors, claims: [claim] }),
    ledger: { version: 1, addresses: { '/claims/safe/': record } },
  });
  const [entry] = recordFeed(renamed, '/feed.xml').entries;
  expect([entry?.id, entry?.url]).toEqual(['http://localhost:4321/claims/safe/', 'http://localhost:4321/claims/sure/']);
  expect(await toRss(renamed.settings, recordFeed(renamed, '/feed.xml'))).toContain(
    '<guid isPermaLink="true">http://localhost:4321/claims/safe/</guid>',
  );
  const before = joinDossier(makeDossier({ actors, claims: [makeClaim('safe', { changes: [change] })] }));
  expect(changesFeed(renamed, '/changes.xml').entries[0]?.id).toBe(changesFeed(before, '/changes.xml').entries[0]?.id);
});
