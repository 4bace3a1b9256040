import { runMeasured } from '../run-measured.ts';

/** Seconds of `npm run check`, and of reading and parsing the same Markdown alone, run by run. */
export interface CheckRuns {
  /** The first check, when nothing is known of the record. */
  first: number;
  check: number[];
  parse: number[];
}

/** Checks a record and parses its bodies, by turns. */
export async function measureCheck(record: string, runs: number): Promise<CheckRuns> {
  const seconds = async (...words: string[]): Promise<number> => {
    const measured = await runMeasured(process.execPath, words, { cwd: process.cwd(), env: { CONTENT_DIR: record } });
    return measured.seconds;
  };
  const first = await seconds('src/commands/check.ts');
  const found: CheckRuns = { first, check: [], parse: [] };
  for (let run = 0; run < runs; run++) {
    found.check.push(await seconds('src/commands/check.ts'));
    found.parse.push(await seconds('tests/bench/editor/parse-bodies.ts', record));
  }
  return found;
}
