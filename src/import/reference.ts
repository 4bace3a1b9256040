import type { VFile } from 'vfile';

/** A name as CSL-JSON 1.0.2 has it. */
export interface CslName {
  given?: string;
  family?: string;
  literal?: string;
  suffix?: string;
  'comma-suffix'?: boolean | string | number;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
}

/** A date as CSL-JSON 1.0.2 has it, numbers perhaps as strings. */
export interface CslDate {
  'date-parts'?: unknown;
  season?: unknown;
  circa?: unknown;
  literal?: unknown;
  raw?: unknown;
}

/** The variables of CSL-JSON that a source is made from. */
export interface CslEntry {
  type?: string;
  genre?: string;
  title?: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  authority?: string;
  archive?: string;
  archive_location?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  DOI?: string;
  language?: string;
  note?: string;
}

export type CslVariable = keyof CslEntry;

/** One entry of a file of references, read but not yet made a source. */
export interface Reference {
  /** The file that it stands in; gets its messages. */
  file: VFile;
  line: number;
  /** The citation key, where it has one. */
  key?: string;
  /** The type as the file writes it, e.g. `@misc`, `NEWS` or `webpage`. */
  typeName: string;
  csl: CslEntry;
  /** The fields of the file that each variable of `csl` was taken from. */
  origins: Partial<Record<CslVariable, readonly string[]>>;
  /** All fields of the entry that hold something, as the file names them. */
  fields: readonly string[];
  /** What is not as expected in it. */
  remarks: readonly string[];
}
