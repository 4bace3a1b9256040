import { expect, test } from 'vitest';
import { packRows } from '../../src/timeline/lanes.ts';

test('marks beside each other share a row, marks that meet in time do not', () => {
  expect(
    packRows([
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
      { from: 16, to: 18 },
    ]),
  ).toEqual([0, 1, 0, 1]);
});

test('the order in which marks are given does not matter for the number of rows', () => {
  const extents = [
    { from: 20, to: 30 },
    { from: 0, to: 25 },
    { from: 26, to: 40 },
  ];
  expect(packRows(extents)).toEqual([1, 0, 0]);
});

test('no marks take no rows', () => {
  expect(packRows([])).toEqual([]);
});
