import { beforeAll, expect, test } from 'vitest';
import { inTimeZones } from './in-time-zones.ts';
import { date } from './make-entries.ts';

type Module = typeof import('../../src/dates/compare-partial-dates.ts');

const inOrder: [first: string, second: string, rule: string][] = [
  ['2022-06-16', '2022-06-17', 'the earlier day'],
  ['2021-12-31', '2022', 'the earlier first day'],
  ['2022', '2022-01-02', 'the earlier first day, also of the less precise date'],
  ['2022-01', '2022', 'of the same first day, the earlier last day'],
  ['2022-01-01', '2022-01', 'of the same first day, the earlier last day'],
  ['2022-01/2022-03', '2022-01/2022-06', 'of the same beginning, the earlier end'],
  ['2022-01/2030', '2022-01/..', 'an end before none'],
  ['../2022', '1900', 'an open beginning before every day'],
  ['../2021', '../2022', 'of two open beginnings, the earlier end'],
];

const alike: [left: string, right: string][] = [
  ['2022', '2022~'],
  ['2022-06', '2022-06-01/2022-06-30'],
  ['2022-06-17?', '2022-06-17/2022-06-17'],
];

inTimeZones(() => {
  let compare: (left: string, right: string) => number;
  beforeAll(async () => {
    const { comparePartialDates }: Module = await import('../../src/dates/compare-partial-dates.ts');
    compare = (left, right) => comparePartialDates(date(left), date(right));
  });

  test.each(inOrder)('%s comes before %s: %s', (first, second) => {
    expect(compare(first, second)).toBeLessThan(0);
    expect(compare(second, first)).toBeGreaterThan(0);
  });

  test.each(alike)('%s and %s stand side by side', (left, right) => {
    expect(compare(left, right)).toBe(0);
    expect(compare(right, left)).toBe(0);
  });

  test('a list comes out the same whatever order it had', () => {
    const sorted = ['../2021', '2021-09/2022-01', '2022-01-01', '2022-01', '2022', '2022/..', '2022-06-17'];
    expect([...sorted].sort(compare)).toEqual(sorted);
    expect([...sorted].reverse().sort(compare)).toEqual(sorted);
  });
});
