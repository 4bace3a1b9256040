import { describe, expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { groupAsOf } from '../../src/outputs/group-as-of.ts';
import { recordAsOf } from '../../src/outputs/record-as-of.ts';
import { date, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const site = joinDossier(
  makeDossier({
    sources: [makeSource('memo', { published: date('2021') }), makeSource('book', { published: date('2023-05-01') })],
    events: [
      makeEvent('leak', {
        occurred: date('2020-03/2022-09'),
        disclosed: date('2022-06-17'),
        sources: ['memo', 'book'],
      }),
      makeEvent('speech', { occurred: date('2022-06') }),
    ],
    claims: [
      makeClaim('denial', {
        made: date('2022-01-10'),
        event: 'leak',
        assessments: [
          { date: date('2022-02-01'), verdict: 'unverified', reason: 'Nobody knows.' },
          {
            date: date('2022-07'),
            verdict: 'contested',
            reason: 'A memo speaks against it.',
            sources: ['memo', 'book'],
          },
          { date: date('2023-05-02'), verdict: 'contradicted', reason: 'The book shows it.', sources: ['book'] },
        ],
        evidence: [
          { source: 'memo', stance: 'disputes' },
          { source: 'book', stance: 'disputes', note: 'In hindsight.' },
        ],
        wouldChange: 'Nothing.',
      }),
      makeClaim('admission', {
        made: date('2022-06-20'),
        disclosed: date('2022-08-01'),
        assessments: [{ date: date('2022-08-01'), verdict: 'confirmed', reason: 'It was said.' }],
        relations: [{ claim: 'denial', type: 'contradicts' }],
      }),
    ],
  }),
);

test('a day of the record is one on which something came out, was said or was judged', () => {
  expect([...site.recordDays.keys()]).toEqual([
    '2022-01-10',
    '2022-02-01',
    '2022-06-17',
    '2022-06-30',
    '2022-07-31',
    '2022-08-01',
    '2023-05-02',
  ]);
});

describe('as of a day', () => {
  const on = (day: string) => recordAsOf(site, day);

  test('only what was public is there, each event with the sources that were published', () => {
    expect(on('2022-06-16').events).toEqual([]);
    expect(on('2022-06-17').events.map(({ id, sources }) => [id, sources.map((source) => source.id)])).toEqual([
      ['leak', ['memo']],
    ]);
    expect(on('2022-06-30').events.map(({ id }) => id)).toEqual(['leak', 'speech']);
    expect(on('2022-07-31').claims.map(({ id }) => id)).toEqual(['denial']);
    expect(on('2022-08-01').claims.map(({ id }) => id)).toEqual(['denial', 'admission']);
  });

  test('an interval is cut at the day, and whole once it is over', () => {
    expect(on('2022-06-17').events[0]?.occurred.edtf).toBe('2020-03/..');
    expect(on('2023-05-02').events[0]?.occurred.edtf).toBe('2020-03/2022-09');
  });

  test('the verdict is the one that held, and none before the first', () => {
    const verdictOn = (day: string) => on(day).claims[0]?.assessment?.verdict;
    expect(verdictOn('2022-01-10')).toBeUndefined();
    expect(verdictOn('2022-02-01')).toBe('unverified');
    // A month counts as its last day.
    expect(verdictOn('2022-07-30')).toBe('unverified');
    expect(verdictOn('2022-07-31')).toBe('contested');
    expect(verdictOn('2023-05-02')).toBe('contradicted');
  });

  test('evidence and what a verdict rests on are there as far as they were published, relations as far as both ends were public', () => {
    const [denial] = on('2022-07-31').claims;
    expect(denial?.evidence.map(({ source }) => source.id)).toEqual(['memo']);
    expect(denial?.assessment?.sources.map(({ id }) => id)).toEqual(['memo']);
    expect(denial?.relations).toEqual([]);
    expect(on('2022-08-01').claims[0]?.relations.map(({ direction, claim }) => [direction, claim.id])).toEqual([
      ['from', 'admission'],
    ]);
  });

  test('nothing of a later day is anywhere in it', () => {
    const text = JSON.stringify(on('2022-07-31'));
    for (const later of ['book', 'admission', 'hindsight', 'Nothing', '2022-09', '2023'])
      expect(text).not.toContain(later);
  });

  test('it tells what changed that day, and from which verdict to which', () => {
    const { newEvents, newClaims, newVerdicts } = on('2022-08-01');
    expect(newEvents).toEqual([]);
    expect(newClaims.map(({ id }) => id)).toEqual(['admission']);
    expect(newVerdicts.map(({ claim, before }) => [claim.id, before])).toEqual([['admission', undefined]]);
    expect(
      on('2023-05-02').newVerdicts.map(({ claim, before }) => [claim.id, before, claim.assessment?.verdict]),
    ).toEqual([['denial', 'contested', 'contradicted']]);
  });

  test('claims stand by their verdict, those not yet assessed last', () => {
    expect(groupAsOf(on('2022-08-01').claims).map(({ verdict, claims }) => [verdict, claims.length])).toEqual([
      ['confirmed', 1],
      ['contested', 1],
    ]);
    expect(groupAsOf(on('2022-01-10').claims).map(({ verdict }) => verdict)).toEqual([undefined]);
  });
});
