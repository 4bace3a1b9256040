import { expect, test } from 'vitest';
import { textDirection } from '../../src/outputs/text-direction.ts';

test.each(['ar', 'he', 'fa-IR', 'az-Arab', 'ur'])('%s is written from right to left', (language) => {
  expect(textDirection(language)).toBe('rtl');
});

test.each(['en', 'de-AT', 'zh-Hans', 'az', 'ar-Latn'])('%s is written from left to right', (language) => {
  expect(textDirection(language)).toBeUndefined();
});
