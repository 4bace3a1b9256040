import { decodeLatex } from '../citation-parser.ts';

/** Dollar signs around an amount of money are no mathematics, whatever LaTeX makes of them. */
const money = /(?<!\\)\$(?=\s?\d[^$\\^_{}]*(?:\$|$))/g;

/** A value of BibTeX as text; where its braces or dollar signs are not in pairs, what remains without them. */
export function decodeValue(value: string): string {
  const guarded = value.replaceAll(money, String.raw`\$`).replaceAll(/(?<!\\)\\[()]/g, '$');
  try {
    return decodeLatex(guarded);
  } catch {
    // The value grammar throws on what is not in pairs: signs that are meant as such.
    return decodeLatex(guarded.replaceAll(/(?<!\\)[${}]/g, (mark) => (mark === '$' ? String.raw`\$` : '')));
  }
}

/** Commands of LaTeX that no one has taken for text: the words that begin with a backslash. */
export function unknownCommands(text: string): string[] {
  return [...new Set(text.match(/\\[A-Za-z]+/g) ?? [])];
}

/**
 * An address or a DOI as it is, without what LaTeX needs around it: exports write them with or without.
 */
export function verbatimValue(value: string): string {
  return value
    .replaceAll(/\\(?:url|href|path)\s*\{([^{}]*)\}(?:\{[^{}]*\})?/g, '$1')
    .replaceAll(/\{?\\(?:textasciitilde|~)(?:\{\})?\}?|\\~\{\}/g, '~')
    .replaceAll(/\{?\\textunderscore(?:\{\})?\}?/g, '_')
    .replaceAll(/\{?\\([_%&#$])\}?/g, '$1')
    .replaceAll(/[{}]/g, '')
    .trim();
}
