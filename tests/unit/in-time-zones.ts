import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** Zones far to both sides of UTC, each with a reading in local time that is a day off there. */
const zones = [
  { zone: 'Pacific/Kiritimati', localReading: () => new Date(2022, 5, 17).toISOString().slice(8, 10) },
  { zone: 'America/Los_Angeles', localReading: () => String(new Date('2022-06-17').getDate()) },
];

/**
 * Runs the same tests in two time zones, each with modules of its own, so that neither sees what the
 * other has stored. Modules under test are imported in a `beforeAll` of `tests`.
 */
export function inTimeZones(tests: () => void): void {
  describe.each(zones)('in $zone', ({ zone, localReading }) => {
    const before = process.env['TZ'];

    beforeAll(() => {
      process.env['TZ'] = zone;
      vi.resetModules();
    });

    afterAll(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    test('a date read in local time is a day off, so these tests can tell', () => {
      expect(localReading()).toBe('16');
    });

    tests();
  });
}
