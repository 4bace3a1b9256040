import { describe, expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { isListPath } from '../../src/dossier/ledger/is-list-path.ts';
import type { Ledger } from '../../src/dossier/ledger/ledger.ts';
import { listPages } from '../../src/outputs/list-pages.ts';
import { listPublishedPaths } from '../../src/outputs/list-published-paths.ts';
import { asOfParts, countAsOfParts } from '../../src/outputs/parts/as-of-parts.ts';
import { claimParts } from '../../src/outputs/parts/claim-parts.ts';
import { changeParts } from '../../src/outputs/parts/change-parts.ts';
import { contradictionParts } from '../../src/outputs/parts/contradiction-parts.ts';
import { entryPartPaths } from '../../src/outputs/parts/entry-part-paths.ts';
import { sourceParts } from '../../src/outputs/parts/source-parts.ts';
import { listAsOfDays } from '../../src/outputs/list-as-of-days.ts';
import { isBriefAsOf } from '../../src/outputs/is-brief-as-of.ts';
import { dayOfRecord, recordAsOf } from '../../src/outputs/record-as-of.ts';
import { verdictPlace } from '../../src/outputs/verdict-place.ts';
import { eventPlace } from '../../src/outputs/event-place.ts';
import { date, makeActor, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const day = (index: number): string =>
  `20${String(10 + Math.floor(index / 100))}-01-${String((index % 28) + 1).padStart(2, '0')}`;

const claims = Array.from({ length: 650 }, (_, index) =>
  makeClaim(`claim-${index}`, {
    made: date(day(index)),
    assessments: [
      { date: date(day(index)), verdict: 'unverified', reason: 'Nobody knows.' },
      { date: date('2024-05-01'), verdict: index < 320 ? 'confirmed' : 'broken', reason: 'So it is.' },
    ],
    ...(index > 0 && index < 250 && { relations: [{ claim: 'claim-0', type: 'contradicts' as const }] }),
    changes: [{ date: date('2024-05-02'), kind: 'minor', note: `A comma in ${index}.` }],
  }),
);
const dossier = makeDossier({
  claims,
  events: Array.from({ length: 230 }, (_, index) => makeEvent(`event-${index}`, { occurred: date('2018-06') })),
  sources: [makeSource('memo')],
  actors: [makeActor('company', { aliases: ['firm'] })],
});
const site = joinDossier(dossier);

test('claims go over pages by verdict, and each verdict leads to where it begins', () => {
  expect(claimParts(site).map(({ path, label }) => [path, label])).toEqual([
    ['/claims/', 'Confirmed up to January 2012'],
    ['/claims/page/2/', 'Confirmed from January 2013; Broken up to January 2015'],
    ['/claims/page/3/', 'Broken from January 2016'],
  ]);
  expect(verdictPlace(site, 'confirmed')).toBe('/claims/#confirmed');
  expect(verdictPlace(site, 'broken')).toBe('/claims/page/2/#broken');
});

test('contradictions, changes, and what others say of an entry go over pages, and short lists do not', () => {
  expect(contradictionParts(site).map(({ path }) => path)).toEqual(['/contradictions/', '/contradictions/page/2/']);
  expect(changeParts(site).map(({ path }) => path)).toEqual(['/changes/', '/changes/page/2/', '/changes/page/3/']);
  expect(sourceParts(site).map(({ path }) => path)).toEqual(['/sources/']);
  expect(entryPartPaths(site, 'actors').map(({ params, props }) => [params, props.isMoved])).toEqual([
    [{ id: 'company', number: '2' }, false],
    [{ id: 'company', number: '3' }, false],
    [{ id: 'firm', number: '2' }, true],
    [{ id: 'firm', number: '3' }, true],
  ]);
});

test('an event is led to on the page of its year on which it stands', () => {
  expect(eventPlace(site, 'event-0', 'occurred')).toBe('/timeline/2018/#event-event-0');
  expect(eventPlace(site, 'event-99', 'occurred')).toBe('/timeline/2018/page/2/#event-event-99');
  const small = joinDossier(makeDossier({ events: [makeEvent('hearing')] }));
  expect(eventPlace(small, 'hearing', 'disclosed')).toBe('/timeline/disclosed/#event-hearing');
});

test.each([
  ['in brief', site],
  ['in full', joinDossier({ ...dossier, claims: new Map([...dossier.claims].slice(0, 290)) })],
])('the pages of a day told %s are as many as were counted', (_, record) => {
  const days = listAsOfDays(record);
  const built = days.map(
    (one) =>
      asOfParts(record, dayOfRecord(record, one), isBriefAsOf(record) ? undefined : recordAsOf(record, one)).length,
  );
  expect(built).toEqual(days.map((one) => countAsOfParts(record, one).all));
  expect(Math.max(...built)).toBeGreaterThan(2);
});

describe('a page that was published', () => {
  const record = { published: '2024-06-01', changed: '2024-06-01' };
  const paths = [...listPublishedPaths(site), '/actors/company/', '/claims/claim-0/'];
  const ledger: Ledger = { version: 1, addresses: Object.fromEntries(paths.map((path) => [path, record])) };
  const later = joinDossier({
    ...makeDossier({
      claims: claims.slice(0, 2),
      events: [makeEvent('hearing')],
      sources: [makeSource('memo')],
      actors: [makeActor('company')],
    }),
    ledger,
  });
  const renamed = { ...makeActor('new-company'), aliases: ['company'] };

  test('has an address that the site can have', () => {
    expect(paths.filter((path) => !isListPath(path))).toEqual(['/actors/company/', '/claims/claim-0/']);
    for (const path of ['/claims/page/1/', '/claims/page/02/', '/pages/page/2/', '/timeline/20/', '/a/b/page/2/'])
      expect(isListPath(path)).toBe(false);
  });

  test('stays, empty, when nothing is left to stand on it, and is in no sitemap', () => {
    expect(claimParts(later).map(({ path, label }) => [path, label])).toEqual([
      ['/claims/', 'Confirmed'],
      ['/claims/page/2/', 'Empty'],
      ['/claims/page/3/', 'Empty'],
    ]);
    const left = new Set(listPublishedPaths(later));
    expect(listPublishedPaths(site).filter((path) => !left.has(path))).toEqual([]);
    expect(listPages(later).filter(({ path }) => path.includes('/page/'))).toEqual([]);
  });

  test('stays below the former id of what was renamed', () => {
    const moved = joinDossier({ ...makeDossier({ actors: [renamed] }), ledger });
    expect(entryPartPaths(moved, 'actors').map(({ params }) => `${params.id} ${params.number}`)).toEqual([
      'new-company 2',
      'new-company 3',
      'company 2',
      'company 3',
    ]);
  });
});
