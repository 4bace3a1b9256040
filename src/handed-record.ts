import type { Site } from './dossier/join-dossier.ts';

/** The record as the command that runs Astro has read it, for the pages. */
export interface HandedRecord {
  /** Absent where the content has errors. */
  site?: Site;
  /** The errors, a line each. */
  faults: readonly string[];
  /** In a build: a digest of what a page is given, which is another when that says something else. */
  digestOf?: (value: unknown) => string;
}

/** Astro loads the pages apart from the command, in the same process: of modules that both use, each has its own. */
const slot = Symbol.for('data-access-record.handed');
const shared = globalThis as { [slot]?: HandedRecord };

export function handRecord(record: HandedRecord): void {
  shared[slot] = record;
}

/** What was handed last; `undefined` where Astro runs without a command of ours, as it does to check types. */
export function handedRecord(): HandedRecord | undefined {
  return shared[slot];
}
