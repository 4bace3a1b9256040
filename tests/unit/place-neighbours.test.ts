import { expect, test } from 'vitest';
import { placeNeighbours } from '../../src/timeline/place-neighbours.ts';
import { makeRandom } from '../random.ts';

test('contradictions stand above, all else below, on a true scale of their days', () => {
  const { own, others } = placeNeighbours('2021-01-01', [
    { day: '2020-01-02', isAbove: true },
    { day: '2021-12-31', isAbove: false },
  ]);
  const [above, below] = others;
  expect(above?.y).toBeLessThan(own.y);
  expect(below?.y).toBeGreaterThan(own.y);
  expect(own.x).toBeCloseTo(0.5, 2);
  expect((above?.x ?? 0) + (below?.x ?? 0)).toBeCloseTo(1, 6);
});

test('what is of one day stands one below the other, and alone in the middle', () => {
  const neighbours = Array.from({ length: 3 }, () => ({ day: '2021-01-01', isAbove: false }));
  const { others, own, height } = placeNeighbours('2021-01-01', neighbours);
  expect(new Set(others.map(({ y }) => y)).size).toBe(3);
  expect(own.x).toBe(0.5);
  for (const { y } of others) expect(y).toBeLessThan(height);
});

test.each([1, 2, 3])('no two of forty cover each other or leave the picture (seed %i)', (seed) => {
  const random = makeRandom(seed);
  const neighbours = Array.from({ length: 40 }, () => ({
    day: `202${random.between(0, 5)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
    isAbove: random.chance(0.5),
  }));
  const { others, own, height } = placeNeighbours('2022-06-17', neighbours);
  const all = [own, ...others];
  all.forEach((one, index) => {
    expect(one.x * 240).toBeGreaterThanOrEqual(12);
    expect(one.y + 12).toBeLessThanOrEqual(height);
    expect(one.y - 12).toBeGreaterThanOrEqual(0);
    for (const other of all.slice(index + 1))
      expect(Math.abs(one.x - other.x) * 240 >= 24 || Math.abs(one.y - other.y) >= 24).toBe(true);
  });
});
