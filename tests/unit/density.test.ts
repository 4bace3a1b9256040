import { expect, test } from 'vitest';
import { countDensity } from '../../src/timeline/density.ts';
import { instantOf } from '../../src/timeline/instant-of.ts';
import { spanOfDays } from '../../src/timeline/span-of-days.ts';

const at = (lane: string, day: string) => ({ lane, at: instantOf(day) });

test('every event is counted once, in its lane, its period and its year', () => {
  const events = [
    at('port', '2020-01-01'),
    at('port', '2020-01-31'),
    at('port', '2020-02-01'),
    at('city', '2021-12-31'),
  ];
  const { lanes, years, most } = countDensity(events, ['port', 'city'], spanOfDays(['2020-01-01', '2021-12-31']));
  expect(lanes.map(({ bins }) => bins.map(({ count }) => count))).toEqual([[2, 1], [1]]);
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ['2020', 3],
    ['2021', 1],
  ]);
  expect(most).toBe(2);
  for (const bin of lanes.flatMap(({ bins }) => bins)) expect(bin.from).toBeLessThan(bin.to);
  expect(lanes[1]?.bins[0]?.to).toBe(1);
});

test('periods grow with the time that is shown', () => {
  const narrowestOf = (last: string) =>
    countDensity([at('port', '1900-01-01')], ['port'], spanOfDays(['1900-01-01', last])).lanes[0]?.bins[0]?.to ?? 0;
  expect(narrowestOf('1902-01-01') * 2).toBeCloseTo(1 / 12, 2);
  expect(narrowestOf('2020-01-01') * 120).toBeCloseTo(1, 1);
});
