import { expect, test } from 'vitest';
import type { Claim } from '../../src/dossier/dossier.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { listContradictions } from '../../src/outputs/list-contradictions.ts';
import { date, makeClaim, makeDossier } from './make-entries.ts';

const contradicts = (...ids: string[]): Pick<Claim, 'relations'> => ({
  relations: ids.map((claim) => ({ claim, type: 'contradicts' })),
});

test('each pair stands there once, whichever of the two says it', () => {
  const made = { made: date('2021-09') };
  const pair = [['denial', 'admission', '9 months']];
  expect(listed([makeClaim('denial', { ...made, ...contradicts('admission') }), makeClaim('admission')])).toEqual(pair);
  expect(listed([makeClaim('denial', made), makeClaim('admission', contradicts('denial'))])).toEqual(pair);
  expect(
    listed([
      makeClaim('denial', { ...made, ...contradicts('admission') }),
      makeClaim('admission', contradicts('denial')),
    ]),
  ).toEqual(pair);
});

test('the claim that was public first stands first, whenever it was made', () => {
  const claims = [
    makeClaim('denial', { made: date('2022-06-08') }),
    makeClaim('leak', { made: date('2020'), disclosed: date('2022-06-17'), ...contradicts('denial') }),
  ];
  expect(listed(claims)).toEqual([['denial', 'leak', '9 days']]);
});

test('a claim of some time in a year was public by its last day', () => {
  const claims = [
    makeClaim('vague', { made: date('2022') }),
    makeClaim('exact', { made: date('2022-06-17'), ...contradicts('vague') }),
  ];
  expect(listed(claims).map(([earlier, later]) => [earlier, later])).toEqual([['exact', 'vague']]);
});

test('claims of the same day stand in the order of their ids, with no time between', () => {
  expect(listed([makeClaim('b', contradicts('a')), makeClaim('a')])).toEqual([['a', 'b', undefined]]);
});

test('the longest time between stands first', () => {
  const claims = [
    makeClaim('admission', contradicts('days-before', 'years-before', 'same-day', 'months-before')),
    makeClaim('days-before', { made: date('2022-06-08') }),
    makeClaim('years-before', { made: date('2019') }),
    makeClaim('same-day'),
    makeClaim('months-before', { made: date('2021-09') }),
  ];
  expect(listed(claims)).toEqual([
    ['years-before', 'admission', '3 years'],
    ['months-before', 'admission', '9 months'],
    ['days-before', 'admission', '9 days'],
    ['admission', 'same-day', undefined],
  ]);
});

test('other relations and withdrawn claims are no contradictions', () => {
  const repeated = makeClaim('repeated', { relations: [{ claim: 'denial', type: 'repeats' }] });
  const taken = makeClaim('taken', {
    ...contradicts('denial'),
    withdrawn: { date: date('2022-08'), reason: 'Wrong.' },
  });
  expect(listed([makeClaim('denial'), repeated, taken])).toEqual([]);
});

function listed(claims: Claim[]): (string | undefined)[][] {
  return listContradictions(joinDossier(makeDossier({ claims }))).map(({ earlier, later, lag }) => [
    earlier.id,
    later.id,
    lag?.text,
  ]);
}
