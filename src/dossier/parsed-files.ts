import { VFile } from 'vfile';
import type { ParsedBody } from '../markdown/parse-body.ts';
import { type EntryFile, type EntryLocation, parseEntryFile } from './entry-file.ts';

interface ParsedFile {
  bytes: Uint8Array;
  entry: EntryFile;
  body: ParsedBody | undefined;
  /** How many messages there are of the fields; those behind them are of the body. */
  fieldMessages: number;
}

/** Entry files as they were parsed, for one who reads the content again and again: only what has changed is parsed anew. */
export class ParsedFiles {
  readonly #files = new Map<string, ParsedFile>();

  /** The entry of a file, with the messages that parsing gave and none of what was checked later. */
  parse(bytes: Uint8Array, location: EntryLocation): EntryFile {
    const { path, file } = location;
    const known = this.#files.get(path);
    const parsed = known && Buffer.compare(known.bytes, bytes) === 0 ? known : this.#parse(bytes, location);
    const { messages } = parsed.entry.file;
    file.messages.push(...messages.slice(0, parsed.fieldMessages));
    let isBodyTold = false;
    return {
      ...parsed.entry,
      file,
      parseBody: () => {
        parsed.body ??= parsed.entry.parseBody();
        if (!isBodyTold) file.messages.push(...messages.slice(parsed.fieldMessages));
        isBodyTold = true;
        return parsed.body;
      },
    };
  }

  #parse(bytes: Uint8Array, location: EntryLocation): ParsedFile {
    const entry = parseEntryFile(bytes, { ...location, file: new VFile({ path: location.file.path }) });
    const parsed = { bytes, entry, body: undefined, fieldMessages: entry.file.messages.length };
    this.#files.set(location.path, parsed);
    return parsed;
  }
}
