import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { toRis } from './ris.ts';

/** A way to write what can be cited, for reference managers. */
export interface CitationFormat {
  /** What people call it. */
  label: string;
  mediaType: string;
  write: (items: readonly CslItem[]) => string;
}

/** The formats by the ending of their files. */
export const citationFormats: Record<string, CitationFormat> = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (items) => JSON.stringify(items, null, 1),
  },
};
