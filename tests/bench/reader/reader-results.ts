import type { PageLoad } from './load-page.ts';
import type { Summary } from '../summarize.ts';

export type LoadSpreads = Record<keyof PageLoad, Summary>;

export interface KindResult {
  kind: string;
  /** Loads of the page, and of the same page made plain. */
  ours: LoadSpreads;
  plain: LoadSpreads;
  /** Lighthouse's scores, of 100. */
  scores: Record<string, Summary>;
  /** Bytes of the page in Brotli, and of its scripts by themselves. */
  page: number;
  scripts: number;
}

export interface ReaderResults {
  runs: number;
  audits: number;
  /** On what it ran, by what it is called. */
  setting: string[];
  /** The same events as our timeline and in TimelineJS. */
  timeline: { events: number; ours: LoadSpreads; theirs: LoadSpreads };
  kinds: KindResult[];
}
