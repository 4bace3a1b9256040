import type { VFile } from 'vfile';
import { decodeBytes } from './decode-bytes.ts';
import { detectFormat, type ReferenceFormat } from './detect-format.ts';
import { readBibtex } from './formats/read-bibtex.ts';
import { readCslJson } from './formats/read-csl-json.ts';
import { readRis } from './formats/read-ris.ts';
import type { Reference } from './reference.ts';
import { tell } from './tell.ts';

const readers: Record<ReferenceFormat, (text: string, file: VFile) => Reference[]> = {
  BibTeX: readBibtex,
  RIS: readRis,
  'CSL-JSON': readCslJson,
};

/** The entries of a file of references; what cannot be read becomes a message of `file`. */
export function readReferences(bytes: Uint8Array, file: VFile): Reference[] {
  const text = decodeBytes(bytes, file);
  if (text.trim() === '') {
    tell(file, 'unreadable-file', 'Unexpected empty file, expected BibTeX, RIS or CSL-JSON');
    return [];
  }
  const format = detectFormat(text, file.path);
  if (!format) {
    tell(file, 'unreadable-file', 'Unexpected format, expected BibTeX, RIS or CSL-JSON');
    return [];
  }
  const references = readers[format](text, file);
  if (references.length === 0 && file.messages.length === 0)
    tell(file, 'unreadable-file', `Unexpected ${format} without an entry, expected at least one`);
  return references;
}
