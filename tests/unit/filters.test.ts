import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { filterFields } from '../../src/outputs/filter-fields.ts';
import { claimFilterValues, eventFilterValues, filterAttributes } from '../../src/outputs/filter-values.ts';
import { date, makeClaim, makeDossier, makeEvent } from './make-entries.ts';

const site = joinDossier(
  makeDossier({
    events: [makeEvent('hearing', { actors: ['senate'] }), makeEvent('leak', { occurred: date('2020/2021') })],
    claims: [
      makeClaim('denial', { event: 'hearing', kind: 'denial' }),
      makeClaim('promise', { event: 'hearing', kind: 'promise', made: date('2023') }),
      makeClaim('alone'),
    ],
  }),
);

test('an event is found by its lane, its actors and those who spoke there, by verdicts and kinds of what was said, and its year', () => {
  const values = site.eventList.map((event) => eventFilterValues(event, event.occurred, site));
  expect(values).toEqual([
    { lane: ['port'], actor: [], verdict: [], kind: [], year: ['2020'] },
    {
      lane: ['port'],
      actor: ['senate', 'company'],
      verdict: ['contested'],
      kind: ['denial', 'promise'],
      year: ['2022'],
    },
  ]);
});

test('a claim is found by the lane of its event and by what it is', () => {
  const values = site.claimList.map((claim) => claimFilterValues(claim, site));
  expect(values).toEqual([
    { lane: [], actor: ['company'], verdict: ['contested'], kind: ['assertion'], year: ['2022'] },
    { lane: ['port'], actor: ['company'], verdict: ['contested'], kind: ['denial'], year: ['2022'] },
    { lane: ['port'], actor: ['company'], verdict: ['contested'], kind: ['promise'], year: ['2023'] },
  ]);
  expect(values.map(filterAttributes)[0]).toEqual({
    'data-actor': 'company',
    'data-verdict': 'contested',
    'data-kind': 'assertion',
    'data-year': '2022',
  });
});

test('each choice tells how many entries have it; what leaves no choice is no filter', () => {
  const fields = filterFields(
    site.claimList.map((claim) => claimFilterValues(claim, site)),
    site,
  );
  expect(fields.map(({ name, options }) => [name, options.map(({ value, count }) => `${value} ${count}`)])).toEqual([
    ['kind', ['assertion 1', 'denial 1', 'promise 1']],
    ['from', ['2022 3', '2023 1']],
    ['to', ['2022 2', '2023 3']],
  ]);
});
