import { beforeAll, describe, expect, test } from 'vitest';
import { inTimeZones } from './in-time-zones.ts';
import { date } from './make-entries.ts';

type Module = typeof import('../../src/dates/format-partial-date.ts');
type Case = [edtf: string, text: string];

const dates: Case[] = [
  ['2022', '2022'],
  ['0000', '0000'],
  ['2022-06', 'June 2022'],
  ['2022-06-17', '17 June 2022'],
  ['2022-06-01', '1 June 2022'],
  ['2021-12-31', '31 December 2021'],
  ['2020-02-29', '29 February 2020'],
];

const qualified: Case[] = [
  ['2022?', '2022 (uncertain)'],
  ['2022-06~', 'about June 2022'],
  ['2022-06-17%', 'about 17 June 2022 (uncertain)'],
];

const intervals: Case[] = [
  ['2021/2022', '2021 to 2022'],
  ['2021-09/2022-01', 'September 2021 to January 2022'],
  ['2022-06/2022-09', 'June to September 2022'],
  ['2022-06-17/2022-06-20', '17 to 20 June 2022'],
  ['2022-06-28/2022-07-02', '28 June to 2 July 2022'],
  ['2021-12-31/2022-01-01', '31 December 2021 to 1 January 2022'],
  ['2022-06/2022-06-17', 'June 2022 to 17 June 2022'],
  ['2022/2022-06', '2022 to June 2022'],
  ['2022-06-17/2022-06-17', '17 June 2022'],
  ['2022-06/2022-06', 'June 2022'],
  ['2022-06~/2022-06~', 'about June 2022'],
  ['2021-09~/2022-01', 'about September 2021 to January 2022'],
  ['2022-06-17/2022-06-20?', '17 June 2022 to 20 June 2022 (uncertain)'],
  ['2022-06/2022-06~', 'June 2022 to about June 2022'],
  ['2022-06?/2022-06~', 'June 2022 (uncertain) to about June 2022'],
  ['2022-06-17/..', 'since 17 June 2022'],
  ['2021~/..', 'since about 2021'],
  ['../2022-06', 'until June 2022'],
];

inTimeZones(() => {
  let formatPartialDate: Module['formatPartialDate'];
  let datePieces: Module['datePieces'];
  beforeAll(async () => ({ formatPartialDate, datePieces } = await import('../../src/dates/format-partial-date.ts')));

  describe.each([
    ['a date is told in the precision in which it was written', dates],
    ['what is not certain is said in words', qualified],
    ['an interval says nothing twice', intervals],
  ])('%s', (_behaviour, cases) => {
    test.each(cases)('%s reads "%s"', (edtf, text) => {
      expect(formatPartialDate(date(edtf))).toBe(text);
    });
  });

  test.each([
    ['2022-06', [{ text: 'June 2022', value: '2022-06' }]],
    ['2022-06-17~', [{ text: 'about ' }, { text: '17 June 2022', value: '2022-06-17' }]],
    [
      '2022-06-17/2022-06-20',
      [{ text: '17', value: '2022-06-17' }, { text: ' to ' }, { text: '20 June 2022', value: '2022-06-20' }],
    ],
    ['2022-06-17/..', [{ text: 'since ' }, { text: '17 June 2022', value: '2022-06-17' }]],
  ])('the pieces of %s carry the dates that a machine can read', (edtf, pieces) => {
    expect(datePieces(date(edtf))).toEqual(pieces);
  });
});
