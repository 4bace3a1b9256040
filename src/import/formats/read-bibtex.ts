import type { VFile } from 'vfile';
import { type BibtexEntry, parseBibtex, predefinedStrings } from '../citation-parser.ts';
import { quoteValue } from '../quote-value.ts';
import type { Reference } from '../reference.ts';
import { tell } from '../tell.ts';
import { type BibtexField, bibtexFields, macrosIn } from './bibtex-fields.ts';
import { bibtexToCsl } from './bibtex-to-csl.ts';
import { explainSyntax } from './explain-syntax.ts';
import { inheritFields } from './inherit-fields.ts';
import { type BibtexBlock, splitBibtex } from './split-bibtex.ts';

interface ParsedBlock {
  entry: BibtexEntry;
  block: BibtexBlock;
  hasKey: boolean;
}

/** Reads BibTeX and biblatex. An entry that cannot be read is told of, and loses no other one. */
export function readBibtex(text: string, file: VFile): Reference[] {
  const { blocks, strayLines } = splitBibtex(text);
  for (const line of strayLines)
    tell(file, 'unreadable-entry', 'Unexpected field outside of an entry, expected it before the closing `}`', line);
  const strings = readStrings(blocks, file);
  const parsed = blocks.filter(isEntry).flatMap((block) => parseBlock(block, strings.text, file) ?? []);
  const byKey = new Map(parsed.map(({ entry }) => [entry.label.toLowerCase(), entry]));
  return parsed.map((one) => toReference(one, { byKey, macros: strings.names, file }));
}

function isEntry({ type }: BibtexBlock): boolean {
  return !['string', 'preamble', 'comment'].includes(type);
}

/** The definitions of strings, on one line so that they move no other, and what they define. */
function readStrings(blocks: readonly BibtexBlock[], file: VFile): { text: string; names: ReadonlySet<string> } {
  const names = new Set(predefinedStrings);
  let text = '';
  for (const block of blocks) {
    if (block.type === 'comment' && /@\s*[A-Za-z]+\s*[{(]/.test(block.text.slice(1)))
      tell(file, 'inexact', 'Comment with an entry inside is left out', block.line);
    if (block.type !== 'string') continue;
    const line = block.text.replaceAll('\n', ' ');
    const fault = block.isUnclosed
      ? { reason: 'Unexpected end of `@string`, expected `}`', lineOffset: 0 }
      : syntaxFault(text + line);
    if (fault) tell(file, 'unreadable-entry', fault.reason, block.line);
    else {
      text += line;
      names.add(/[{(]\s*([^\s=]+)/.exec(line)?.[1]?.toLowerCase() ?? '');
    }
  }
  return { text, names };
}

function syntaxFault(text: string): ReturnType<typeof explainSyntax> | undefined {
  try {
    parseBibtex(text);
    return undefined;
  } catch (error) {
    // The parser throws on the first thing that it does not expect.
    return explainSyntax(String(error));
  }
}

function parseBlock(block: BibtexBlock, strings: string, file: VFile): ParsedBlock | undefined {
  if (block.isUnclosed) {
    const key = /[{(]\s*([^\s,]+)/.exec(block.text)?.[1] ?? '';
    tell(
      file,
      'unreadable-entry',
      `Unexpected end of entry ${quoteValue(key)}, expected \`}\` before line ${block.endLine}`,
      block.line,
    );
    return undefined;
  }
  const keyless = /^@[ \t]*[A-Za-z]+\s*[{(](?=\s*(?:,|[A-Za-z]+\s*=))/.exec(block.text)?.[0];
  const rest = block.text.slice(keyless?.length ?? 0);
  const text = keyless === undefined ? block.text : `${keyless}x${/^\s*,/.test(rest) ? '' : ','}${rest}`;
  try {
    const [entry] = parseBibtex(strings + text);
    return entry && { entry, block: { ...block, text }, hasKey: keyless === undefined };
  } catch (error) {
    // The parser throws on the first thing that it does not expect.
    const { reason, lineOffset } = explainSyntax(String(error));
    tell(file, 'unreadable-entry', reason, block.line + lineOffset);
    return undefined;
  }
}

interface Surroundings {
  byKey: ReadonlyMap<string, BibtexEntry>;
  macros: ReadonlySet<string>;
  file: VFile;
}

function toReference({ entry, block, hasKey }: ParsedBlock, { byKey, macros, file }: Surroundings): Reference {
  const written = bibtexFields(block.text);
  const { properties, fault } = inheritFields(entry, byKey);
  const filled = Object.fromEntries(Object.entries(properties).filter(([, value]) => value.trim() !== ''));
  const { csl, origins, remarks } = bibtexToCsl(entry.type, filled);
  const fields = [...new Set(written.map(({ name }) => name))].filter(
    (name) => (filled[name] ?? entry.properties[name]) !== '' && !(name === 'crossref' && fault === undefined),
  );
  return {
    file,
    line: block.line,
    ...(hasKey && { key: entry.label }),
    typeName: `@${entry.type}`,
    csl,
    origins,
    fields,
    remarks: [
      ...remarks,
      ...(fault === undefined ? [] : [fault]),
      ...twice(written),
      ...undefinedMacros(written, macros),
    ],
  };
}

function twice(written: readonly BibtexField[]): string[] {
  const names = written.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `Unexpected second field \`${name}\`, expected one; the last one counts`,
  );
}

function undefinedMacros(written: readonly BibtexField[], macros: ReadonlySet<string>): string[] {
  return written.flatMap(({ name, written: value }) =>
    macrosIn(value)
      .filter((macro) => !macros.has(macro.toLowerCase()))
      .map(
        (macro) =>
          `Unexpected string \`${macro}\` in \`${name}\`, expected one that \`@string\` defines; it is left out`,
      ),
  );
}
