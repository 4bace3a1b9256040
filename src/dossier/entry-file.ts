import { posix } from 'node:path';
import type { VFile } from 'vfile';
import type { Collection, EntryRef } from '../collections.ts';
import { type ParsedBody, parseBody } from '../markdown/parse-body.ts';
import { decodeText } from './decode-text.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { report } from './problem.ts';
import { targetResolver } from './resolve-target.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A Markdown file of a collection, parsed but not yet held against the rest of the content. */
export interface EntryFile extends EntryRef {
  /** From the content folder on. */
  path: string;
  /** Its messages; its path is relative to the project. */
  file: VFile;
  frontMatter: FrontMatter;
  /** Whether the front matter is YAML at all; where it is not, its fields cannot be looked at. */
  isReadable: boolean;
  isDraft: boolean;
  /** The line at which the body begins. */
  bodyLine: number;
  /** The body is parsed when it is asked for the first time. */
  parseBody: () => ParsedBody;
}

export interface EntryLocation {
  collection: Collection;
  /** From the content folder on. */
  path: string;
  /** Takes the messages; its path is relative to the project. */
  file: VFile;
}

const emptyFrontMatter: FrontMatter = {
  value: undefined,
  faults: [],
  placeOf: () => undefined,
  placeOfKey: () => undefined,
  placeOfMember: () => undefined,
};

/** Parses the bytes of an entry's file; they are absent when it could not be read. */
export function parseEntryFile(bytes: Uint8Array | undefined, { collection, path, file }: EntryLocation): EntryFile {
  const text = bytes && decodeText(bytes, file);
  const { yaml, body, bodyLine, isUnclosed } = splitFrontMatter(text ?? '');
  if (isUnclosed) {
    report(
      file,
      { ruleId: 'invalid-yaml', reason: 'Unexpected end of the file, expected a second `---` line behind the fields' },
      { line: 1, column: 1 },
    );
  }
  const frontMatter = yaml === undefined ? { ...emptyFrontMatter } : parseFrontMatter(yaml, 2);
  for (const { fault, place } of frontMatter.faults) report(file, fault, place);
  let parsed: ParsedBody | undefined;
  return {
    collection,
    id: posix.basename(path, '.md'),
    path,
    file,
    frontMatter,
    isReadable: text !== undefined && !isUnclosed && frontMatter.faults.length === 0,
    isDraft: hasDraftFlag(frontMatter.value),
    bodyLine,
    parseBody: () => (parsed ??= parseBody(body, file, targetResolver(path), bodyLine)),
  };
}

function hasDraftFlag(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'draft' in value && value.draft === true;
}
