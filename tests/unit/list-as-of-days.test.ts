import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { listAsOfDays } from '../../src/outputs/list-as-of-days.ts';
import { makeDossier, makeEvent } from './make-entries.ts';

const record = { published: '2023-01-05', changed: '2023-01-05' };
const dossier = makeDossier({ events: [makeEvent('hearing')] });

test('a day has a page when the record changed on it', () => {
  expect(listAsOfDays(joinDossier(dossier))).toEqual(['2022-06-17']);
});

test('a day that once had a page keeps it', () => {
  const addresses = { '/as-of/2022-01-31/': record, '/as-of/2022-06-17/': record, '/claims/safe/': record };
  expect(listAsOfDays(joinDossier({ ...dossier, ledger: { version: 1, addresses } }))).toEqual([
    '2022-01-31',
    '2022-06-17',
  ]);
});
