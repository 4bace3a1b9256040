import { describe, expect, test } from 'vitest';
import { readCslDate } from '../../src/import/dates/read-csl-date.ts';
import { toEdtf } from '../../src/import/dates/to-edtf.ts';

describe('words for a date become EDTF', () => {
  test.each([
    // As EDTF writes it.
    ['2022', '2022'],
    ['2022-06', '2022-06'],
    ['2022-06-17', '2022-06-17'],
    ['2022-06~', '2022-06~'],
    ['2021-09/2022-01', '2021-09/2022-01'],
    ['2021/..', '2021/..'],
    ['0800', '0800'],
    // Numbers in other orders.
    ['2022/06/17/', '2022-06-17'],
    ['2022///', '2022'],
    ['20220617', '2022-06-17'],
    ['17.06.2022', '2022-06-17'],
    ['17/06/2022', '2022-06-17'],
    ['06/17/2022', '2022-06-17'],
    ['2022-06-00', '2022-06'],
    ['2022-00-00', '2022'],
    // Words.
    ['June 2022', '2022-06'],
    ['17 June 2022', '2022-06-17'],
    ['June 17, 2022', '2022-06-17'],
    ['Friday, June 17th, 2022', '2022-06-17'],
    ['17-Jun-2022', '2022-06-17'],
    ['2022 Jun 17', '2022-06-17'],
    ['Sept. 2021', '2021-09'],
    ['17. Juni 2022', '2022-06-17'],
    ['1er juin 2022', '2022-06-01'],
    ['17 de junio de 2022', '2022-06-17'],
    // Not certain.
    ['c. 2020', '2020~'],
    ['ca. 2020', '2020~'],
    ['circa June 2020', '2020-06~'],
    [String.raw`\circa1960`, '1960~'],
    ['c. 2020?', '2020%'],
    ['[2020?]', '2020?'],
    ['2020 (?)', '2020?'],
    ['[2020]', '2020'],
    ['c2018', '2018'],
    ['©2018', '2018'],
    // Intervals.
    ['2020/2021', '2020/2021'],
    ['1982--1983', '1982/1983'],
    ['1982-1983', '1982/1983'],
    ['1991-92', '1991/1992'],
    ['2021/', '2021/..'],
    ['/2021', '../2021'],
    ['2022-06-17 to 2022-06-19', '2022-06-17/2022-06-19'],
    ['17–19 June 2022', '2022-06-17/2022-06-19'],
    ['June 17-19, 2022', '2022-06-17/2022-06-19'],
    ['30 June–2 July 2022', '2022-06-30/2022-07-02'],
    ['May/June 2022', '2022-05/2022-06'],
    ['December 2021–January 2022', '2021-12/2022-01'],
  ])('%j is %s', (words, edtf) => {
    expect(toEdtf(words)).toEqual({ edtf });
  });

  test.each([
    ['2022-06-17T10:00:00Z', '2022-06-17', 'time of day'],
    ['2022/06/20/09:11:12', '2022-06-20', 'time of day'],
    ['2022/06//Summer', '2022-06', '`Summer`'],
    ['Summer 2022', '2022', 'season'],
    ['2022-21', '2022', 'season'],
    ['06/07/2022', '2022', 'day and month, whose order is not sure'],
  ])('%j is %s, and its %s is lost', (words, edtf, lost) => {
    expect(toEdtf(words)).toEqual({ edtf, lost });
  });

  test.each(
    ['', 'n.d.', 'in press', 'forthcoming', '199X', 'June', 'Jun 17', '17', '800', '12345', '2022-13-45'].concat([
      '2022-02-30',
      '2022-2020',
      '../..',
      'yesterday',
      '17 June June 2022',
      '2022/2021/2020',
      'NaN',
    ]),
  )('%j is no date', (words) => {
    expect(toEdtf(words)).toEqual({});
  });
});

describe('a date of CSL-JSON becomes EDTF', () => {
  test.each([
    [{ 'date-parts': [[2022, 6, 17]] }, '2022-06-17'],
    [{ 'date-parts': [['2022', '06']] }, '2022-06'],
    [{ 'date-parts': [2022, 6] }, '2022-06'],
    [{ 'date-parts': [[2021, 9], [2022]] }, '2021-09/2022'],
    [{ 'date-parts': [[2021], [0]] }, '2021/..'],
    [{ 'date-parts': [[2022, 0, 17]] }, '2022'],
    [{ 'date-parts': [[2020]], circa: true }, '2020~'],
    [{ 'date-parts': [[2020], [2021]], circa: 1 }, '2020~/2021~'],
    [{ 'date-parts': [[2020]], circa: 'false' }, '2020'],
    [{ raw: 'c. June 2022' }, '2022-06~'],
    [{ literal: '17 June 2022' }, '2022-06-17'],
    [{ 'date-parts': [], raw: '2022' }, '2022'],
    [{ 'date-parts': [[]] }, undefined],
    [{ 'date-parts': [[{}]] }, undefined],
    [{ literal: 'n.d.' }, undefined],
    [{}, undefined],
  ])('%j is %s', (date, edtf) => {
    expect(readCslDate(date).edtf).toBe(edtf);
  });

  test('with a season keeps the year and tells the season', () => {
    expect(readCslDate({ 'date-parts': [[2020]], season: 3 })).toEqual({
      edtf: '2020',
      lost: 'season',
      written: 'autumn 2020',
    });
  });
});
