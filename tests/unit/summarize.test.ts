import { expect, test } from 'vitest';
import { summarize } from '../bench/summarize.ts';

test.each([
  [[3], { median: 3, least: 3, most: 3 }],
  [[10, 2, 9], { median: 9, least: 2, most: 10 }],
  [[4, 1, 3, 2], { median: 2.5, least: 1, most: 4 }],
])('%j has a median and bounds', (values, summary) => {
  expect(summarize(values)).toEqual(summary);
});
