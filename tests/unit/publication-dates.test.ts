import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../../src/collections.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { publicationDates } from '../../src/outputs/publication-dates.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const claim: EntryRef = { collection: 'claims', id: 'safe' };
const record = (published: string, changed: string) => ({ published, changed });

function withLedger(dossier: Dossier, addresses: Record<string, { published: string; changed: string }>): Dossier {
  return { ...dossier, ledger: { version: 1, addresses } };
}

describe('before a first publication', () => {
  const dossier = makeDossier({
    articles: [makeArticle('report', { published: date('2022-05-02'), updated: date('2022-06-01') })],
    claims: [
      makeClaim('safe', {
        assessments: [
          { date: date('2022-07-01'), verdict: 'contested', reason: 'So.' },
          { date: date('2022-08'), verdict: 'confirmed', reason: 'So.' },
        ],
      }),
    ],
    events: [makeEvent('hearing', { occurred: date('2021/2022'), disclosed: date('2022-09-01') })],
    sources: [makeSource('memo')],
  });

  test.each<[string, EntryRef, object | undefined]>([
    ['an article tells its own days', { collection: 'articles', id: 'report' }, record('2022-05-02', '2022-06-01')],
    ['a claim has the last day of its last assessment', claim, record('2022-08-31', '2022-08-31')],
    ['an event has its disclosure', { collection: 'events', id: 'hearing' }, record('2022-09-01', '2022-09-01')],
    ['a source has no day', { collection: 'sources', id: 'memo' }, undefined],
  ])('%s', (_what, target, dates) => {
    expect(publicationDates(dossier, target)).toEqual(dates);
  });
});

describe('after it', () => {
  const path = '/claims/safe/';

  test('the ledger tells both days', () => {
    const dossier = withLedger(makeDossier({ claims: [makeClaim('safe')] }), {
      [path]: record('2023-01-05', '2023-02-01'),
    });
    expect(publicationDates(dossier, claim)).toEqual(record('2023-01-05', '2023-02-01'));
  });

  test('an address of old keeps the first day', () => {
    const dossier = withLedger(makeDossier({ claims: [makeClaim('safe', { aliases: ['sure'] })] }), {
      '/claims/sure/': record('2023-01-05', '2023-01-05'),
      [path]: record('2023-03-01', '2023-03-01'),
    });
    expect(publicationDates(dossier, claim)).toEqual(record('2023-01-05', '2023-03-01'));
  });

  test.each([
    ['a change', { changes: [{ date: date('2023-04-01'), kind: 'minor' as const, note: 'A comma.' }] }],
    ['a notice of withdrawal', { withdrawn: { date: date('2023-04-01'), reason: 'Forged.' } }],
    ['a new assessment', { assessments: [{ date: date('2023-04-01'), verdict: 'kept' as const, reason: 'So.' }] }],
  ])('%s that the ledger has not recorded yet counts', (_what, fields) => {
    const dossier = withLedger(makeDossier({ claims: [makeClaim('safe', fields)] }), {
      [path]: record('2023-01-05', '2023-02-01'),
    });
    expect(publicationDates(dossier, claim)).toEqual(record('2023-01-05', '2023-04-01'));
  });

  test('an entry that is not recorded yet has its own days', () => {
    const dossier = withLedger(makeDossier({ claims: [makeClaim('safe')] }), {});
    expect(publicationDates(dossier, claim)).toEqual(record('2022-07-01', '2022-07-01'));
  });
});
