import { expect, test } from 'vitest';
import { cutAt } from '../../src/dates/cut-at.ts';
import { formatPartialDate } from '../../src/dates/format-partial-date.ts';
import { date } from './make-entries.ts';

test.each([
  ['2021-09/2022-01', '2022-06-17', 'September 2021 to January 2022'],
  ['2021-09/2022-09', '2022-06-17', 'since September 2021'],
  ['2021-09/2022', '2022-06-17', 'since September 2021'],
  ['2021-09~/2022-09~', '2022-06-17', 'since about September 2021'],
  ['2021-09/..', '2022-06-17', 'since September 2021'],
  ['../2022-01', '2022-06-17', 'until January 2022'],
  ['../2022-09', '2022-06-17', 'until 17 June 2022'],
  ['2022-06', '2022-06-17', 'June 2022'],
  ['2021-09/2022-06-17', '2022-06-17', 'September 2021 to 17 June 2022'],
])('%s reads on %s as “%s”', (edtf, day, text) => {
  expect(formatPartialDate(cutAt(date(edtf), day))).toBe(text);
});
