import { expect, test } from 'vitest';
import { lastPoint } from '../../src/dates/last-point.ts';
import { date } from './make-entries.ts';

test.each([
  ['2022-06', '2022-06'],
  ['2021-09/2022-01~', '2022-01~'],
  ['2021-09/..', '2021-09'],
  ['../2022', '2022'],
])('the last point of %s is %s', (edtf, last) => {
  expect(lastPoint(date(edtf)).edtf).toBe(last);
});
