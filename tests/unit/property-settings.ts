/** Where the generated tests begin; a test that fails prints it, and `GENERATED_SEED` sets another. */
const seed = Number(process.env['GENERATED_SEED'] ?? 20_220_617);

/** How many times as many runs as usual; `GENERATED_TIMES` sets it. */
const times = Number(process.env['GENERATED_TIMES'] ?? 1);

/** The settings of a property that usually holds `runs` generated values against the code. */
export function propertySettings(runs: number): { seed: number; numRuns: number } {
  return { seed, numRuns: runs * times };
}
