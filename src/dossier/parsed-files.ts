import { hash } from 'node:crypto';
import { posix } from 'node:path';
import type { ParsedBody } from '../markdown/parse-body.ts';
import { type EntryFile, type EntryLocation, parseEntryFile } from './entry-file.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** What there is to know of the file of an entry by itself, where nothing is wrong with it. */
export interface ParsedFile extends Pick<EntryFile, 'isDraft' | 'bodyLine'> {
  /** Digest of its bytes. */
  digest: string;
  /** What its front matter says. */
  value: unknown;
  body: ParsedBody;
}

/**
 * Entry files as they were parsed, for one who reads the content again: only what has changed is parsed anew. Files
 * in which something is wrong are parsed each time.
 */
export class ParsedFiles {
  readonly #former: ReadonlyMap<string, ParsedFile>;
  readonly #read = new Map<string, { entry: EntryFile; digest: string; isClean: boolean }>();
  /** How many files were not as they were before. */
  changed = 0;

  /** @param former by path from the content folder on */
  constructor(former: ReadonlyMap<string, ParsedFile> = new Map()) {
    this.#former = former;
  }

  /** The entry of a file, with no message but those that parsing gives. */
  parse(bytes: Uint8Array, location: EntryLocation): EntryFile {
    const digest = hash('sha256', bytes, 'base64url');
    const known = this.#former.get(location.path);
    const { messages } = location.file;
    const entry = known?.digest === digest ? recall(known, bytes, location) : parseEntryFile(bytes, location);
    const read = { entry, digest, isClean: messages.length === 0 };
    if (known?.digest !== digest) this.changed++;
    this.#read.set(location.path, read);
    const parseBody = (): ParsedBody => {
      const before = messages.length;
      const body = entry.parseBody();
      read.isClean &&= messages.length === before;
      return body;
    };
    return { ...entry, parseBody };
  }

  /** What is known of the files that were read, once they are read to the end and checked. */
  files(): Map<string, ParsedFile> {
    const found = [...this.#read].flatMap(([path, { entry, digest, isClean }]): [string, ParsedFile][] => {
      const { isReadable, isDraft, bodyLine, frontMatter, file } = entry;
      const { length } = file.messages;
      const body = entry.parseBody();
      if (!isReadable || !isClean || file.messages.length > length) return [];
      return [[path, { digest, isDraft, bodyLine, value: frontMatter.value, body }]];
    });
    return new Map(found);
  }
}

function recall(
  { isDraft, bodyLine, value, body }: ParsedFile,
  bytes: Uint8Array,
  { collection, path, file }: EntryLocation,
): EntryFile {
  let parsed: FrontMatter | undefined;
  const placed = (): FrontMatter =>
    (parsed ??= parseFrontMatter(splitFrontMatter(new TextDecoder().decode(bytes)).yaml ?? '', 2));
  return {
    collection,
    id: posix.basename(path, '.md'),
    path,
    file,
    frontMatter: {
      value,
      faults: [],
      placeOf: (field) => placed().placeOf(field),
      placeOfKey: (field) => placed().placeOfKey(field),
      placeOfMember: (field, member) => placed().placeOfMember(field, member),
    },
    isReadable: true,
    isDraft,
    bodyLine,
    parseBody: () => body,
  };
}
