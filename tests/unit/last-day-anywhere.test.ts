import { beforeAll, expect, test } from 'vitest';
import { inTimeZones } from './in-time-zones.ts';

type Module = typeof import('../../src/dates/last-day-anywhere.ts');

inTimeZones(() => {
  let lastDayAnywhere: Module['lastDayAnywhere'];
  beforeAll(async () => ({ lastDayAnywhere } = await import('../../src/dates/last-day-anywhere.ts')));

  test.each([
    ['2024-05-01T00:00:00Z', '2024-05-01'],
    ['2024-05-01T09:59:59.999Z', '2024-05-01'],
    ['2024-05-01T10:00:00Z', '2024-05-02'],
    ['2024-05-01T23:59:59Z', '2024-05-02'],
    ['2024-02-28T12:00:00Z', '2024-02-29'],
    ['2023-12-31T10:00:00Z', '2024-01-01'],
  ])('at %s the day that is furthest ahead on earth is %s', (instant, day) => {
    expect(lastDayAnywhere(new Date(instant))).toBe(day);
  });
});
