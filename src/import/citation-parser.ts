import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslName } from './reference.ts';

/** An entry of a BibTeX file with its values as they stand there, strings joined and macros put in. */
export interface BibtexEntry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

/** The library makes a number of a value that is one. */
type RawEntry = Omit<BibtexEntry, 'properties'> & { properties: Record<string, string | number> };

const { defaultStrings, commands } = plugins.config.get('@bibtex').constants;

// The library puts numbers in for the names of months, so that `"10~" # jun` could be either.
const months = 'January February March April May June July August September October November December'.split(' ');
for (const month of months) defaultStrings[month.slice(0, 3).toLowerCase()] = month;

// Letters and signs that the library leaves as commands.
Object.assign(commands, { AA: 'Å', aa: 'å', LaTeX: 'LaTeX', TeX: 'TeX', ',': '\u00A0', '/': '', '-': '' });

/** Names of strings that need no definition: months, and some journals. */
export const predefinedStrings: readonly string[] = Object.keys(defaultStrings);

/** Splits BibTeX into entries. @throws SyntaxError where it is none. */
export function parseBibtex(text: string): BibtexEntry[] {
  const entries = plugins.input.data(text, '@biblatex/text') as RawEntry[];
  return entries.map(({ type, label, properties }) => ({
    type,
    label,
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)])),
  }));
}

/** What LaTeX writes, as text. @throws SyntaxError where braces or dollar signs are not in pairs. */
export function decodeLatex(latex: string): string {
  // A field that is plain text whatever the type of the entry.
  // A value that is empty is absent there.
  return (convertBibtex({ abstract: latex })['abstract'] ?? '') as string;
}

/** The names of a BibTeX list of names. @throws SyntaxError as `decodeLatex` does. */
export function parseBibtexNames(latex: string): CslName[] {
  return (convertBibtex({ author: latex })['author'] ?? []) as CslName[];
}

/** The CSL type of a BibTeX or biblatex type; `undefined` where it has none of its own. */
export function cslTypeOfBibtex(type: string): string {
  return convertBibtex({}, type)['type'] as string;
}

function convertBibtex(properties: Record<string, string>, type = 'misc'): Record<string, unknown> {
  const [entry] = plugins.input.data([{ type, label: 'x', properties }], '@biblatex/entries+list') as [
    Record<string, unknown>,
  ];
  return entry;
}

/** The names of RIS, each on a line of its own there. */
export function parseRisNames(names: readonly string[]): CslName[] {
  // The library converts names for a journal article, but leaves those of a newspaper as they are.
  const { author } = plugins.input.data({ TY: 'JOUR', AU: [...names] }, '@ris/record') as { author?: CslName[] };
  return author ?? [];
}

/** The CSL type of a RIS type; `undefined` for one that the format does not have. */
export function cslTypeOfRis(type: string): string | undefined {
  return (plugins.input.data({ TY: type }, '@ris/record') as { type?: string }).type;
}

/** CSL-JSON with names, types and texts in the form of the standard; what cannot be brought into it is absent. */
export function cleanCsl(entry: Record<string, unknown>): Record<string, unknown> {
  return plugins.input.util.clean([entry])[0] ?? {};
}
