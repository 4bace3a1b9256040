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
  const values = site.eventList.map((event) => eventFilterValues(event, 'occurred', site));
  expect(values).toEqual([
    { lane: ['port'], actor: [], claims: [], from: '2020', to: '2021' },
    {
      lane: ['port'],
      actor: ['senate', 'company'],
      claims: [
        { verdict: 'contested', kind: 'denial' },
        { verdict: 'contested', kind: 'promise' },
      ],
      from: '2022',
      to: '2022',
    },
  ]);
});

test('a claim is found by the lane of its event and by what it is', () => {
  const values = site.claimList.map((claim) => claimFilterValues(claim, site));
  expect(values.map(({ lane, claims, from }) => [lane, claims[0]?.kind, from])).toEqual([
    [[], 'assertion', '2022'],
    [['port'], 'denial', '2022'],
    [['port'], 'promise', '2023'],
  ]);
  expect(values.map(filterAttributes)[1]).toEqual({
    'data-lane': 'port',
    'data-actor': 'company',
    'data-claims': 'contested.denial',
    'data-from': '2022',
    'data-to': '2022',
  });
});

test('what goes on is found in every later year', () => {
  const event = makeEvent('open', { occurred: date('2021/..') });
  expect(filterAttributes(eventFilterValues(event, 'occurred', site))).toMatchObject({
    'data-from': '2021',
    'data-to': '9999',
  });
  expect(
    filterAttributes(eventFilterValues(makeEvent('old', { occurred: date('../2021') }), 'occurred', site)),
  ).toMatchObject({
    'data-from': '',
    'data-to': '2021',
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
