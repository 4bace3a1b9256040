import { Obstacle } from '../../src/obstacle.ts';
import type { BenchOptions } from './bench-options.ts';

const usualSizes = [1_000, 5_000, 10_000];
const fewestClaims = 20;

/**
 * What the words behind `npm run bench --` ask for: parts by name, all where none is named, and numbers of claims.
 *
 * @param runs the setting `BENCH_RUNS`
 */
export function readArguments(
  words: readonly string[],
  names: readonly string[],
  runs?: string,
): BenchOptions & { parts: string[] } {
  const isSize = (word: string): boolean => /^\d+$/.test(word);
  const known = names.map((name) => `\`${name}\``).join(', ');
  for (const word of words)
    if (!isSize(word) && !names.includes(word))
      throw new Obstacle(`Unexpected word \`${word}\`, expected ${known} or numbers of claims`);
  const sizes = [...new Set(words.filter(isSize).map(Number))].sort((left, right) => left - right);
  const [smallest = fewestClaims] = sizes;
  if (smallest < fewestClaims)
    throw new Obstacle(`Unexpected number of claims \`${smallest}\`, expected at least ${fewestClaims}`);
  if (runs && !/^[1-9]\d*$/.test(runs))
    throw new Obstacle(`Unexpected setting \`BENCH_RUNS=${runs}\`, expected a number of runs`);
  const named = names.filter((name) => words.includes(name));
  return {
    parts: named.length > 0 ? named : [...names],
    sizes: sizes.length > 0 ? sizes : usualSizes,
    runs: runs ? Number(runs) : undefined,
  };
}
