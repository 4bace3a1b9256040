/** The formats of references that can be read. */
export type ReferenceFormat = 'BibTeX' | 'RIS' | 'CSL-JSON';

const extensions: Record<string, ReferenceFormat> = {
  bib: 'BibTeX',
  bibtex: 'BibTeX',
  biblatex: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
};

/** The format of a text, by what it looks like and then by the name of its file; `undefined` for any other. */
export function detectFormat(text: string, path: string): ReferenceFormat | undefined {
  if (/^\s*(?:\{|\[\s*(?:[{\]]|$))/.test(text)) return 'CSL-JSON';
  const record = text.search(/^[ \t]*TY {1,2}-/m);
  const entry = text.search(/@[ \t]*[A-Za-z]+\s*[{(]/);
  if (record >= 0 && (entry < 0 || record < entry)) return 'RIS';
  if (entry >= 0) return 'BibTeX';
  return extensions[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}
