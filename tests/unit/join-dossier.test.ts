import { describe, expect, test } from 'vitest';
import { disclosedOn, disclosureDay } from '../../src/dossier/disclosure-day.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const withdrawn = { date: date('2022-08-01'), reason: 'It was wrong.' };
const ids = (entries: readonly { id: string }[] | undefined): string[] | undefined => entries?.map(({ id }) => id);

describe('lists stand in the order of time', () => {
  test('claims by when they were made, then by id', () => {
    const claims = [
      makeClaim('b'),
      makeClaim('a'),
      makeClaim('late', { made: date('2023') }),
      makeClaim('early', { made: date('2022') }),
    ];
    expect(ids(joinDossier(makeDossier({ claims })).claimList)).toEqual(['early', 'a', 'b', 'late']);
  });

  test('events by when they happened, not by when they came out', () => {
    const events = [makeEvent('later'), makeEvent('earlier', { occurred: date('../2020'), disclosed: date('2023') })];
    expect(ids(joinDossier(makeDossier({ events })).eventList)).toEqual(['earlier', 'later']);
  });

  test('sources by when they were published', () => {
    const sources = [makeSource('new', { published: date('2023-01') }), makeSource('old')];
    expect(ids(joinDossier(makeDossier({ sources })).sourceList)).toEqual(['old', 'new']);
  });
});

describe('a relation', () => {
  const denial = makeClaim('denial', {
    made: date('2021-09'),
    relations: [{ claim: 'admission', type: 'contradicts' }],
  });
  const admission = makeClaim('admission', { made: date('2022-06-17') });

  test('written on one claim is seen on both, with the time between', () => {
    const { relations } = joinDossier(makeDossier({ claims: [denial, admission] }));
    const lag = { days: 289, text: '9 months' };
    expect(relations.get('denial')).toEqual([{ type: 'contradicts', direction: 'to', claim: admission, lag }]);
    expect(relations.get('admission')).toEqual([{ type: 'contradicts', direction: 'from', claim: denial, lag }]);
  });

  test('has the same time between when the later claim says it', () => {
    const claims = [
      makeClaim('denial', { made: date('2021-09') }),
      makeClaim('admission', { relations: [{ claim: 'denial', type: 'contradicts' }] }),
    ];
    const { relations } = joinDossier(makeDossier({ claims }));
    expect([relations.get('denial')?.[0]?.lag?.text, relations.get('admission')?.[0]?.lag?.text]).toEqual([
      '9 months',
      '9 months',
    ]);
  });

  test('counts the time between the days on which the two became public', () => {
    const hidden = { ...admission, made: date('2020-01-01'), disclosed: date('2022-06-17') };
    const { relations } = joinDossier(makeDossier({ claims: [{ ...denial, made: date('2022-06-08') }, hidden] }));
    expect(relations.get('denial')?.[0]?.lag).toEqual({ days: 9, text: '9 days' });
  });

  test('has no time between two claims of the same day', () => {
    const { relations } = joinDossier(makeDossier({ claims: [{ ...denial, made: date('2022-06-17') }, admission] }));
    expect(relations.get('denial')).toEqual([expect.not.objectContaining({ lag: expect.anything() as unknown })]);
  });

  test('written twice is seen once', () => {
    const relation = { claim: 'admission', type: 'contradicts' as const };
    const twice = makeClaim('denial', { relations: [relation, relation] });
    const { relations } = joinDossier(makeDossier({ claims: [twice, admission] }));
    expect([relations.get('denial')?.length, relations.get('admission')?.length]).toEqual([1, 1]);
  });

  test('to a withdrawn claim, or of one, is seen on neither', () => {
    expect(joinDossier(makeDossier({ claims: [denial, { ...admission, withdrawn }] })).relations.size).toBe(0);
    expect(joinDossier(makeDossier({ claims: [{ ...denial, withdrawn }, admission] })).relations.size).toBe(0);
  });
});

describe('backlinks', () => {
  const claim = makeClaim('claim', { event: 'hearing', evidence: [{ source: 'memo', stance: 'disputes' }] });
  const hearing = makeEvent('hearing', { actors: ['company', 'master'], sources: ['memo', 'log'] });
  const report = makeSource('report', { derivedFrom: ['memo'] });
  const mentions = [
    { collection: 'claims' as const, id: 'claim' },
    { collection: 'sources' as const, id: 'memo' },
  ];
  const article = makeArticle('article', { mentions });
  const all = {
    articles: [article],
    claims: [claim],
    events: [hearing],
    sources: [makeSource('memo'), makeSource('log'), report],
  };

  test('lead back from every end of a link', () => {
    const site = joinDossier(makeDossier(all));
    expect(ids(site.claimsByEvent.get('hearing'))).toEqual(['claim']);
    expect(ids(site.claimsByClaimant.get('company'))).toEqual(['claim']);
    expect([...site.eventsByActor.keys()]).toEqual(['company', 'master']);
    expect(ids(site.eventsBySource.get('log'))).toEqual(['hearing']);
    expect(site.evidenceBySource.get('memo')).toEqual([{ claim, evidence: claim.evidence[0] }]);
    expect(ids(site.derivedSources.get('memo'))).toEqual(['report']);
    expect(site.mentionedIn.get('claims/claim')).toEqual([{ collection: 'articles', id: 'article' }]);
    expect(site.mentionedIn.get('sources/memo')).toEqual([{ collection: 'articles', id: 'article' }]);
  });

  test('leave out what is withdrawn, whose own entry stays', () => {
    const taken = {
      ...all,
      articles: [{ ...article, withdrawn }],
      claims: [{ ...claim, withdrawn }],
      events: [{ ...hearing, withdrawn }],
    };
    const site = joinDossier(makeDossier(taken));
    expect([site.claimList, site.eventList]).toEqual([[], []]);
    const maps = [
      site.claimsByEvent,
      site.claimsByClaimant,
      site.eventsByActor,
      site.eventsBySource,
      site.evidenceBySource,
      site.mentionedIn,
    ];
    expect(maps.map((map) => map.size)).toEqual([0, 0, 0, 0, 0, 0]);
    expect([site.articles.has('article'), site.claims.has('claim'), site.events.has('hearing')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('an event or a claim became public', () => {
  test.each<[happened: string, disclosed: string | undefined, day: string, rule: string]>([
    ['2022-06', undefined, '2022-06-30', 'on the last day on which it can have happened'],
    ['2021-09/2022-01', undefined, '2022-01-31', 'on the last day of an interval'],
    ['2022-06-17/..', undefined, '2022-06-17', 'on the first day of an open interval'],
    ['../2020', undefined, '2020-12-31', 'on the last day of an interval without a beginning'],
    ['2021-09', '2022-06-17', '2022-06-17', 'on the day that it says'],
    ['2021-09', '2022-06', '2022-06-30', 'on the last day of the month that it says'],
  ])('of %s and %s: on %s, %s', (happened, disclosed, day) => {
    expect(disclosureDay({ disclosed: disclosed === undefined ? undefined : date(disclosed) }, date(happened))).toBe(
      day,
    );
  });

  test('in the precision that it says', () => {
    expect(disclosedOn({ disclosed: date('2022-06') }, date('2021-09')).edtf).toBe('2022-06');
  });
});
