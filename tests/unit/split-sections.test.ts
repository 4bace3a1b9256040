import { expect, test } from 'vitest';
import { splitSections } from '../../src/outputs/parts/split-sections.ts';

const sections = [
  { year: '2020', entries: ['a', 'b', 'c'] },
  { year: '2021', entries: [] },
  { year: '2022', entries: ['d', 'e'] },
];

test('sections that fit on a page stay whole, and empty ones are left out', () => {
  expect(splitSections(sections, 5)).toEqual([
    [
      { year: '2020', entries: ['a', 'b', 'c'], before: 0, whole: 3 },
      { year: '2022', entries: ['d', 'e'], before: 0, whole: 2 },
    ],
  ]);
});

test('a section goes on on the next page, and tells what stood before', () => {
  expect(splitSections(sections, 2)).toEqual([
    [{ year: '2020', entries: ['a', 'b'], before: 0, whole: 3 }],
    [
      { year: '2020', entries: ['c'], before: 2, whole: 3 },
      { year: '2022', entries: ['d'], before: 0, whole: 2 },
    ],
    [{ year: '2022', entries: ['e'], before: 1, whole: 2 }],
  ]);
});

test('an empty list has one empty page', () => {
  expect(splitSections([], 2)).toEqual([[]]);
});
