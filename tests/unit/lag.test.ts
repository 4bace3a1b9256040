import { beforeAll, describe, expect, test } from 'vitest';
import { inTimeZones } from './in-time-zones.ts';
import { date } from './make-entries.ts';

type Module = typeof import('../../src/dates/lag.ts');
type Lag = ReturnType<Module['lagBetween']>;

const told: Record<string, [earlier: string, later: string, text: string][]> = {
  'between two days, in days': [
    ['2022-06-16', '2022-06-17', '1 day'],
    ['2022-06-08', '2022-06-17', '9 days'],
    ['2022-02-28', '2022-03-01', '1 day'],
    ['2020-02-28', '2020-03-01', '2 days'],
    ['2022-03-12', '2022-03-14', '2 days'],
    ['2022-06-17', '2022-08-15', '59 days'],
  ],
  'from a month or to one, in months': [
    ['2021-09', '2022-06-17', '9 months'],
    ['2022-05', '2022-06-17', '1 month'],
    ['2022-05-31', '2022-06', '1 month'],
  ],
  'from a year or to one, in years': [
    ['2021', '2022-06-17', '1 year'],
    ['2019', '2022-06', '3 years'],
    ['2021-09', '2023', '2 years'],
  ],
  'from the beginning of an interval': [
    ['2021-09/2022-01', '2022-06-17', '9 months'],
    ['2022-06-08/2022-06-15', '2022-06-17', '9 days'],
    ['2022-06-08/..', '2022-06-17', '9 days'],
    ['2020/2022-06-16', '2022-06-17', '2 years'],
  ],
  'of what is not certain, as such': [
    ['2021-09~', '2022-06-17', 'about 9 months'],
    ['2022-06-08', '2022-06-17?', 'about 9 days'],
  ],
  'of a long time, in the unit a person would use': [
    ['2021-12-17', '2022-06-17', '6 months'],
    ['2019-06-17', '2022-06-17', '3 years'],
    ['2020-01-31', '2022-02-27', '2 years'],
  ],
};

const none: [earlier: string, later: string, why: string][] = [
  ['2022-06-17', '2022-06-17', 'on the same day'],
  ['2022-06-17', '2022-06-16', 'later before earlier'],
  ['2022-06', '2022-06-17', 'within the month'],
  ['2022', '2022-06-17', 'within the year'],
  ['2022-06', '2022', 'within the year'],
  ['../2021', '2022-06-17', 'an open beginning'],
];

inTimeZones(() => {
  let lag: (earlier: string, later: string) => Lag;
  beforeAll(async () => {
    const { lagBetween }: Module = await import('../../src/dates/lag.ts');
    lag = (earlier, later) => lagBetween(date(earlier), date(later));
  });

  describe.each(Object.entries(told))('is told %s', (_behaviour, cases) => {
    test.each(cases)('%s to %s: %s', (earlier, later, text) => {
      expect(lag(earlier, later)?.text).toBe(text);
    });
  });

  test.each(none)('there is none from %s to %s: %s', (earlier, later) => {
    expect(lag(earlier, later)).toBeUndefined();
  });

  test('60 days do not read as less than 59', () => {
    expect(['60 days', '2 months']).toContain(lag('2022-07-01', '2022-08-30')?.text);
  });

  test('counts whole days, to sort by', () => {
    expect(lag('2022-06-08', '2022-06-17')?.days).toBe(9);
    expect(lag('2021-09/2022-01', '2022-06-17')?.days).toBe(289);
  });
});
