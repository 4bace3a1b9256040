import type { VFile } from 'vfile';
import { cleanCsl } from '../citation-parser.ts';
import { quoteValue } from '../quote-value.ts';
import type { CslDate, CslEntry, CslName, Reference } from '../reference.ts';
import { tell } from '../tell.ts';
import { splitJson } from './split-json.ts';

const textVariables = [
  'genre',
  'title',
  'container-title',
  'publisher',
  'authority',
  'archive',
  'archive_location',
  'URL',
  'DOI',
  'language',
  'note',
] as const;

/** Reads CSL-JSON: a list of entries, or one. */
export function readCslJson(text: string, file: VFile): Reference[] {
  const { pieces, strayLines } = splitJson(text);
  for (const line of strayLines)
    tell(file, 'unreadable-entry', 'Unexpected text between entries, expected each in `{` and `}`', line);
  return pieces.flatMap(({ text: piece, line }) => {
    const entry = parsePiece(piece, line, file);
    if (!entry) return [];
    if (['type', 'title', 'id', 'author', 'URL'].some((name) => Object.hasOwn(entry, name)))
      return toReference(entry, file, line);
    const names = Object.keys(entry)
      .slice(0, 3)
      .map((name) => quoteValue(name))
      .join(', ');
    tell(
      file,
      'unreadable-entry',
      `Unexpected object with ${names || 'no fields'}, expected CSL-JSON such as \`"type"\`, \`"title"\``,
      line,
    );
    return [];
  });
}

function parsePiece(piece: string, line: number, file: VFile): Record<string, unknown> | undefined {
  try {
    return JSON.parse(piece) as Record<string, unknown>;
  } catch (error) {
    // JSON.parse throws on the first character that it does not expect.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? piece.length);
    const offset = piece.slice(0, position).split('\n').length - 1;
    tell(file, 'unreadable-entry', explainJson(String(error)), line + offset);
    return undefined;
  }
}

/** Says a syntax error of the JSON parser in our words. */
function explainJson(message: string): string {
  const reason = message.replace(/^SyntaxError: /, '').replace(/,? (?:in JSON at position|\.\.\.|").*$/s, '');
  if (reason.startsWith('Unexpected end')) return 'Unexpected end of the entry, expected its closing `}`';
  const inTicks = reason.replaceAll(/'(\S+?)'/g, '`$1`');
  return inTicks.startsWith('Expected') ? `Unexpected JSON, e${inTicks.slice(1)}` : `${inTicks}, expected JSON`;
}

function toReference(entry: Record<string, unknown>, file: VFile, line: number): Reference {
  const clean = cleanCsl(entry);
  const csl: CslEntry = { type: typeof clean['type'] === 'string' ? clean['type'] : 'document' };
  for (const variable of textVariables) {
    const value = clean[variable];
    if (typeof value === 'string' && value.trim() !== '') csl[variable] = value;
  }
  for (const variable of ['issued', 'accessed'] as const) {
    const date = dateOf(entry[variable]);
    if (date) csl[variable] = date;
  }
  const authors = namesOf(entry['author']);
  if (authors.length > 0) csl.author = authors;
  const key = [entry['citation-key'], entry['id']].find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  return {
    file,
    line,
    ...(key !== undefined && { key: String(key) }),
    typeName: typeof entry['type'] === 'string' ? entry['type'] : 'no type',
    csl,
    origins: {},
    fields: Object.keys(entry).filter(
      (name) => !['id', 'citation-key', 'type'].includes(name) && !isEmpty(entry[name]),
    ),
    remarks: textVariables
      .filter((name) => Array.isArray(entry[name]) && entry[name].length > 1)
      .map((name) => `Unexpected list in \`${name}\`, expected a text; the first one counts`),
  };
}

/** A date however it is written: as an object, as its parts only, as a text or a year. */
function dateOf(value: unknown): CslDate | undefined {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return { 'date-parts': value };
  return typeof value === 'object' ? (value as CslDate) : { raw: value };
}

function namesOf(value: unknown): CslName[] {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  return names.flatMap((name): CslName[] => {
    if (typeof name === 'string') return [{ literal: name }];
    if (typeof name !== 'object' || name === null) return [];
    return [Object.fromEntries(Object.entries(name).filter(([, part]) => typeof part !== 'object'))];
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}
