import type { Measured } from '../../run-measured.ts';

/** A program that makes a site from a record, in a folder of its own. */
export interface Builder {
  /** The content that it builds: its own copy of the record. */
  content: string;
  /** Where it puts the site. */
  site: string;
  /** Puts it in the state of never having built anything. */
  prepare: () => void;
  build: () => Promise<Measured>;
}
