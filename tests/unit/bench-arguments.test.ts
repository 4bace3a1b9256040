import { expect, test } from 'vitest';
import { readArguments } from '../bench/read-arguments.ts';

const names = ['reader', 'editor'];

test('all parts and the usual sizes are measured where none is named', () => {
  expect(readArguments([], names)).toEqual({ parts: names, sizes: [1_000, 5_000, 10_000], runs: undefined });
});

test('words choose parts, numbers choose sizes, in any order and once each', () => {
  expect(readArguments(['5000', 'editor', '1000', 'editor', '5000'], names, '2')).toEqual({
    parts: ['editor'],
    sizes: [1_000, 5_000],
    runs: 2,
  });
});

test.each([
  [['editors'], undefined, 'Unexpected word `editors`, expected `reader`, `editor` or numbers of claims'],
  [['--runs=1'], undefined, 'Unexpected word `--runs=1`, expected `reader`, `editor` or numbers of claims'],
  [['5'], undefined, 'Unexpected number of claims `5`, expected at least 20'],
  [[], 'many', 'Unexpected setting `BENCH_RUNS=many`, expected a number of runs'],
  [[], '0', 'Unexpected setting `BENCH_RUNS=0`, expected a number of runs'],
])('%j with BENCH_RUNS=%s is refused', (words, runs, message) => {
  expect(() => readArguments(words, names, runs)).toThrow(message);
});
