import { beforeAll, describe, expect, test } from 'vitest';
import { inTimeZones } from './in-time-zones.ts';

type Module = typeof import('../../src/dates/partial-date.ts');

/** Each accepted text with the first and the last day that it can mean; `undefined` where it is open. */
const accepted: Record<string, [text: string, earliest: string | undefined, latest: string | undefined][]> = {
  'level 0': [
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-06-17', '2022-06-17', '2022-06-17'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['2021-09/2022-01', '2021-09-01', '2022-01-31'],
    ['2020/2022-06-17', '2020-01-01', '2022-06-17'],
    ['2022/2022', '2022-01-01', '2022-12-31'],
    ['2022-06-17/2022-06-17', '2022-06-17', '2022-06-17'],
  ],
  'level 1': [
    ['2022?', '2022-01-01', '2022-12-31'],
    ['2022-06~', '2022-06-01', '2022-06-30'],
    ['2022-06-17%', '2022-06-17', '2022-06-17'],
    ['2021~/2022-06?', '2021-01-01', '2022-06-30'],
    ['2022-06-17/..', '2022-06-17', undefined],
    ['../2022-06', undefined, '2022-06-30'],
    ['2022~/..', '2022-01-01', undefined],
  ],
};

// prettier-ignore
const rejected: Record<string, string[]> = {
  'days that no calendar has': [
    '2022-02-30', '2021-02-29', '1900-02-29', '2022-04-31', '2022-06-00', '2022-13', '2022-00',
  ],
  'level 0, forms not in use': ['2022-06-17T10:00:00Z', '2022-06-17T10:00:00', '20220617', '202206'],
  'level 1, forms not in use': [
    'Y20220', '-2022', '202X', '20XX', '2022-XX', '2022-06-XX', '2022-21', '2022-24', '2022/', '/2022', '../..', '..', '/',
  ],
  'level 2': [
    '?2022', '~2022-06', '2022-?06', '2022?-06', '2022-06~-17', '[2022,2023]', '{2022..2024}', '..2022', 'Y2E4', '2022S2', '2022-25',
  ],
  'no EDTF at all': [
    '', ' ', ' 2022', '2022-06-17 ', '2022\n', '2022-6', '2022-6-7', '22', '2022-06-17-01', '2022~?', '2022??', '2020/2021/2022', '../2021/..',
    '17 June 2022', '06/2022', '２０２２', 'unknown',
  ],
};

inTimeZones(() => {
  let parsePartialDate: Module['parsePartialDate'];
  beforeAll(async () => ({ parsePartialDate } = await import('../../src/dates/partial-date.ts')));

  describe.each(Object.entries(accepted))('accepts %s', (_level, cases) => {
    test.each(cases)('%s from %s to %s', (text, earliest, latest) => {
      const date = parsePartialDate(text);
      expect(date?.edtf).toBe(text);
      expect([date?.start?.earliest, date?.end?.latest]).toEqual([earliest, latest]);
    });
  });

  describe.each(Object.entries(rejected))('rejects %s', (_level, cases) => {
    test.each(cases)('%j', (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    });
  });

  test.each([
    ['2022', 'year', false, false],
    ['2022-06', 'month', false, false],
    ['2022-06-17', 'day', false, false],
    ['2022-06-17?', 'day', true, false],
    ['2022-06~', 'month', false, true],
    ['2022%', 'year', true, true],
  ])('%s has the precision %s, uncertain: %s, approximate: %s', (text, precision, uncertain, approximate) => {
    const date = parsePartialDate(text);
    expect(date).toMatchObject({
      isInterval: false,
      start: { precision, uncertain, approximate, value: text.replace(/[?~%]$/, '') },
    });
    expect(date?.end).toEqual(date?.start);
  });

  test('keeps the precision and the qualifier of each end of an interval', () => {
    expect(parsePartialDate('2021~/2022-06-17?')).toMatchObject({
      isInterval: true,
      start: { value: '2021', precision: 'year', uncertain: false, approximate: true },
      end: { value: '2022-06-17', precision: 'day', uncertain: true, approximate: false },
    });
  });

  test('leaves it to a check that an interval ends before it begins', () => {
    expect(parsePartialDate('2022-06/2021-09')).toMatchObject({
      start: { value: '2022-06' },
      end: { value: '2021-09' },
    });
  });
});
