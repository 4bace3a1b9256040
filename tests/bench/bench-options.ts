/** What a run of the bench measures. */
export interface BenchOptions {
  /** Numbers of claims, ascending. */
  sizes: readonly number[];
  /** How often each build is run; `undefined` for three times, and once at 10,000 claims and more. */
  runs: number | undefined;
}
