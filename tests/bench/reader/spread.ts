/** Several runs of one measurement. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** The median of several runs, and how far they lie apart; of an even number, the lower one of the two in the middle. */
export function toSpread(runs: readonly number[]): Spread {
  const sorted = runs.toSorted((left, right) => left - right);
  return {
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN,
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
  };
}
