import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { toRis } from './ris.ts';

/** A way to write what can be cited, for reference managers. */
export interface CitationFormat {
  /** What people call it. */
  label: string;
  /** Programs that read it, for people who do not know its name. */
  readers: string;
  mediaType: string;
  write: (items: readonly CslItem[]) => string;
}

/** The formats by the ending of their files. */
export const citationFormats: Record<string, CitationFormat> = {
  bib: {
    label: 'BibTeX',
    readers: 'LaTeX, JabRef and pandoc',
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: toBibtex,
  },
  ris: {
    label: 'RIS',
    readers: 'Zotero, EndNote and Mendeley',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: toRis,
  },
  'csl.json': {
    label: 'CSL-JSON',
    readers: 'Zotero and pandoc',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (items) => JSON.stringify(items, null, 1),
  },
};
