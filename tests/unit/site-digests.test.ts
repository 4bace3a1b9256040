import { describe, expect, test } from 'vitest';
import { SiteDigests } from '../../src/build/site-digests.ts';
import { trackSite } from '../../src/build/track-site.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { entryPageTitle } from '../../src/outputs/entry-page-title.ts';
import { date, makeActor, makeClaim, makeDossier, makeSource } from './make-entries.ts';

const make = (reason: string, title = 'A memo'): Dossier =>
  makeDossier({
    actors: [makeActor('port'), makeActor('press')],
    sources: [makeSource('memo', { title }), makeSource('book')],
    claims: [
      makeClaim('safe', { assessments: [{ date: date('2022-07'), verdict: 'contested', reason }] }),
      makeClaim('checked', { relations: [{ claim: 'safe', type: 'contradicts' }] }),
    ],
  });

/** What is read of a site by a page that does this. */
function readsOf(read: (site: ReturnType<typeof joinDossier>) => unknown): string[] {
  const reads = new Set<string>();
  read(trackSite(joinDossier(make('So it is.')), (one) => reads.add(one)));
  return [...reads];
}

const digestOf = (dossier: Dossier, reads: string[]): string => new SiteDigests(joinDossier(dossier)).ofReads(reads);

test('one entry of a map is noted by its key, a walk over the map and a list by their names', () => {
  expect(readsOf((site) => [site.claims.get('safe'), site.sources.has('lost')])).toEqual([
    'claims/safe',
    'sources/lost',
  ]);
  expect(readsOf((site) => [...site.actors.values()])).toEqual(['actors']);
  expect(readsOf((site) => site.actors.size)).toEqual(['actors']);
  expect(readsOf((site) => site.claimList)).toEqual(['claimList']);
  expect(readsOf((site) => entryPageTitle(site, { collection: 'claims', id: 'safe' }))).toEqual([
    'once pageTitles/claims/safe',
  ]);
});

test('what is read through a tracked site is what the site holds', () => {
  const site = joinDossier(make('So it is.'));
  const tracked = trackSite(site, () => undefined);
  expect(tracked.claims.get('safe')).toBe(site.claims.get('safe'));
  expect([...tracked.claims]).toEqual([...site.claims]);
  expect(tracked.claimList).toBe(site.claimList);
});

describe('a digest of what was read', () => {
  test.each([
    ['the claim itself', ['claims/safe']],
    ['a list that holds it', ['claimList']],
    ['the relations of another claim to it', ['relations/checked']],
    ['all claims', ['claims']],
  ])('is another when %s says something else', (_, reads) => {
    expect(digestOf(make('So it is.'), reads)).toBe(digestOf(make('So it is.'), reads));
    expect(digestOf(make('It is not so.'), reads)).not.toBe(digestOf(make('So it is.'), reads));
  });

  test('is the same when only something else has changed, and whatever the order of reading', () => {
    const reads = ['claims/safe', 'actors/port', 'ledger', 'claims/lost'];
    expect(digestOf(make('So it is.', 'Another memo'), reads)).toBe(digestOf(make('So it is.'), reads));
    expect(digestOf(make('So it is.'), reads.toReversed())).toBe(digestOf(make('So it is.'), reads));
  });

  test('knows what pages share and refuses what nothing computes', () => {
    const title = ['once pageTitles/sources/memo'];
    expect(digestOf(make('So it is.', 'Another memo'), title)).not.toBe(digestOf(make('So it is.'), title));
    expect(() => digestOf(make('So it is.'), ['once nothing'])).toThrow('Unexpected name `nothing`');
  });
});
