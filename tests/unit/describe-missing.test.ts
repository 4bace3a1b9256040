import { expect, test } from 'vitest';
import { describeMissing } from '../../src/cards/describe-missing.ts';

test('each script is told once, with a few of the entries', () => {
  const missing = new Map([
    ['claims/d', ['Hebrew']],
    ['claims/a', ['Hebrew', 'Arabic']],
    ['claims/none', []],
    ['events/b', ['Hebrew']],
    ['claims/c', ['Hebrew']],
  ]);
  expect(describeMissing(missing)).toEqual([
    'Social cards lack Arabic, for which there is no font: claims/a',
    'Social cards lack Hebrew, for which there is no font: claims/a, claims/c, claims/d and 1 more',
  ]);
});
