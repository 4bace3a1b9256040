import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/timeline/instant-of.ts';
import { buildScale } from '../../src/timeline/scale.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { placeTicks } from '../../src/timeline/ticks.ts';

const ticksOf = (from: string, to: string, width: number) =>
  placeTicks(buildScale({ from: instantOf(from), to: instantOf(to) }, width));

test('nine years have a tick each where there is room', () => {
  expect(ticksOf('2017-01-01', '2026-06-30', 672).map(({ label }) => label)).toEqual(
    '2017 2018 2019 2020 2021 2022 2023 2024 2025 2026'.split(' '),
  );
});

test('a short time has ticks of months, a long one of decades', () => {
  expect(ticksOf('2022-01-01', '2022-05-01', 672).map(({ label }) => label)).toContain('March');
  expect(ticksOf('1900-01-01', '2020-01-01', 280).map(({ label }) => label)).toEqual([
    '1900',
    '1920',
    '1940',
    '1960',
    '1980',
    '2000',
  ]);
});

describe.each([
  ['2022-01-01', '2022-02-01'],
  ['2022-01-01', '2022-12-31'],
  ['2016-01-01', '2026-01-01'],
  ['1600-01-01', '2026-01-01'],
])('from %s to %s', (from, to) => {
  test.each([240, 328, 672, 1_140])('no label runs into the next tick or out of %i px', (width) => {
    const ticks = ticksOf(from, to, width);
    expect(ticks.length).toBeGreaterThan(0);
    ticks.forEach(({ x, label }, index) => {
      expect(x * width + textWidth(label, 12)).toBeLessThanOrEqual((ticks[index + 1]?.x ?? 1) * width);
    });
  });
});
