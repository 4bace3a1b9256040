import { join } from 'node:path';
import type { BenchOptions } from '../bench-options.ts';
import { makeWorkPlace } from '../make-work-place.ts';
import { generateRecord } from '../../generate-record.ts';
import { proportionalSize } from '../../record-size.ts';
import { hugoVersion } from './builders/hugo-builder.ts';
import type { EditorResults } from './editor-results.ts';
import { measureBuilds, type SizeBuilds } from './measure-builds.ts';
import { measureCards } from './measure-cards.ts';
import { measureCheck } from './measure-check.ts';
import { measureDev } from './measure-dev.ts';

const seed = 7;
const usualRuns = 3;
/** At this number of claims a build takes so long that one of each has to do. */
const onceFrom = 10_000;
/** The development server is measured at this number of claims, or the nearest below. */
const devClaims = 5_000;

/** Measures everything that an editor waits for; tells its progress. */
export async function benchEditor({ sizes, runs }: BenchOptions): Promise<EditorResults> {
  const place = makeWorkPlace();
  const report = (line: string): void => {
    console.log(`editor: ${line}`);
  };
  const recordOf = (claims: number): string => join(place, `record-${claims}`);
  for (const claims of sizes) {
    generateRecord(recordOf(claims), proportionalSize(claims, seed));
    report(`a record with ${claims} claims is written`);
  }
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const withHugo = hugoVersion() !== undefined;
  const builds = new Map<number, SizeBuilds>();
  for (const claims of sizes)
    builds.set(
      claims,
      await measureBuilds({
        record: recordOf(claims),
        place,
        runs: runs ?? (claims < onceFrom ? usualRuns : 1),
        withHugo,
        report: (line) => {
          report(`${claims} claims, ${line}`);
        },
      }),
    );
  report(`${smallest} claims with cards …`);
  const cards = { ...(await measureCards(recordOf(smallest), place)), claims: smallest };
  report(`check of ${largest} claims …`);
  const check = { ...(await measureCheck(recordOf(largest), runs ?? usualRuns)), claims: largest };
  const edited = sizes.findLast((claims) => claims <= devClaims) ?? smallest;
  report(`development server with ${edited} claims …`);
  const dev = { seconds: await measureDev(recordOf(edited), place), claims: edited };
  return { builds, cards, check, dev };
}
