import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Collection } from '../collections.ts';
import { type EntryFile, parseEntryFile } from './entry-file.ts';

/**
 * Reads and parses the file of an entry.
 *
 * @param shownDir the content folder as messages show it
 * @param path from the content folder on
 */
export async function readEntryFile(contentDir: string, shownDir: string, path: string): Promise<EntryFile> {
  const collection = path.slice(0, path.indexOf(posix.sep)) as Collection;
  const bytes = await readFile(join(contentDir, path));
  return parseEntryFile(bytes, { collection, path, shownPath: posix.join(shownDir, path) });
}
