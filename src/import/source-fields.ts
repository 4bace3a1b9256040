import type { Source } from '../dossier/dossier.ts';

/** The fields of a source that can be imported, as they are written; required ones may be missing. */
export interface SourceFields {
  title?: string;
  publisher?: string;
  authors?: string[];
  /** EDTF. */
  published?: string;
  url?: string;
  archived?: string[];
  /** EDTF. */
  accessed?: string;
  kind: Source['kind'];
  language?: string;
}
