import { expect, test } from 'vitest';
import { nearestDate } from '../../src/dates/nearest-date.ts';
import { parsePartialDate } from '../../src/dates/partial-date.ts';

test.each([
  ['2022-06-17T10:00:00Z', '2022-06-17', 'a time of day'],
  ['2022-6', '2022-06', 'one digit for a month'],
  ['2022-6-7', '2022-06-07', 'one digit for a day'],
  ['20220617', '2022-06-17', 'the basic form'],
  ['2022/06/17', '2022-06-17', 'slashes'],
  ['2022.06.17', '2022-06-17', 'points'],
  ['2022-06-31', '2022-06', 'a day that the month has not'],
  ['2021-02-29', '2021-02', 'a leap day in another year'],
  ['2022-13', '2022', 'a month that no year has'],
  ['2022-21', '2022', 'a season'],
  ['2022-XX', '2022', 'an unspecified month'],
  ['2022-06-XX', '2022-06', 'an unspecified day'],
  ['2022-1X', '2022', 'an unspecified digit of a month'],
  ['2022–06–17', '2022-06-17', 'dashes'],
  ['[2022-01,2023-02]', '2022-01', 'a set'],
  ['?2022', '2022', 'a qualifier before the date'],
  ['2022~-06-17', '2022-06-17', 'a qualifier inside the date'],
  ['2022/', '2022/..', 'an unknown end'],
  ['/2022-06', '../2022-06', 'an unknown beginning'],
  ['2021-9/2022-1', '2021-09/2022-01', 'an interval with single digits'],
])('%s: the nearest form is %s (%s)', (text, near) => {
  expect(nearestDate(text)).toBe(near);
});

test.each(['', 'soon', '17 June', '06/17', '../..', 'June', 'Y20220'])('no date can be seen in %j', (text) => {
  expect(nearestDate(text)).toBeUndefined();
});

test.each(['2022-21', '2022-25', '202X', '20XX', '2022-XX', '2022-06-17T10:00:00Z', '[2022,2023]', '?2022', '2022/'])(
  'a form of EDTF that is not in use has a nearest one that is: %s',
  (text) => {
    expect(parsePartialDate(nearestDate(text) ?? '')).toBeDefined();
  },
);
