import type { Cards } from './measure-cards.ts';
import type { CheckRuns } from './measure-check.ts';
import type { SizeBuilds } from './measure-builds.ts';

/** What the editor's half of the bench found. */
export interface EditorResults {
  /** By number of claims, ascending. */
  builds: Map<number, SizeBuilds>;
  cards: Cards & { claims: number };
  check: CheckRuns & { claims: number };
  /** Seconds of each edit. */
  dev: { seconds: number[]; claims: number };
}
