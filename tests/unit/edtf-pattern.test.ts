import { expect, test } from 'vitest';
import { edtfPatterns } from '../../src/dates/edtf-pattern.ts';
import { parsePartialDate } from '../../src/dates/partial-date.ts';

const dates = ['2022', '2022-06', '2022-06-17', '2022?', '2022-06~', '2022-06-17%', '0800'];
const intervals = ['2021-09/2022-01', '2022/2022', '2022-06-17/..', '../2022-06', '2021~/2022?'];
const neither = [
  ...['', '22', '2022-6', '2022-13', '2022-00', '2022-06-32', '2022-06-00', '?2022', '2022??', '2022-06-17T10:00'],
  ...['../..', '2022/', '/2022', '2021/2022/2023', '2022-21', '202X', '2022-06-17 ', ' 2022', '../2021/2022'],
];

test.each(dates)('`%s` has the form of a date, and of what may be an interval', (text) => {
  expect(parsePartialDate(text)?.isInterval).toBe(false);
  expect(text).toMatch(new RegExp(edtfPatterns.date, 'u'));
  expect(text).toMatch(new RegExp(edtfPatterns['date-or-interval'], 'u'));
});

test.each(intervals)('`%s` has the form of an interval, and not of a date', (text) => {
  expect(parsePartialDate(text)?.isInterval).toBe(true);
  expect(text).not.toMatch(new RegExp(edtfPatterns.date, 'u'));
  expect(text).toMatch(new RegExp(edtfPatterns['date-or-interval'], 'u'));
});

test.each(neither)('`%s` has neither form', (text) => {
  expect(parsePartialDate(text)).toBeUndefined();
  expect(text).not.toMatch(new RegExp(edtfPatterns['date-or-interval'], 'u'));
  expect(text).not.toMatch(new RegExp(edtfPatterns.date, 'u'));
});

test('only a full day that is certain has the form of a day', () => {
  const days = [...dates, ...intervals, ...neither].filter((text) => new RegExp(edtfPatterns.day, 'u').test(text));
  expect(days).toEqual(['2022-06-17']);
});
