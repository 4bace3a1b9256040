import { join, posix } from 'node:path';
import { VFile } from 'vfile';
import type { Collection } from '../collections.ts';
import { type EntryFile, parseEntryFile } from './entry-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { report } from './problem.ts';
import { readContentFile } from './read-content-file.ts';
import { sizeLimits } from './size-limits.ts';

/**
 * Reads and parses the file of an entry; what cannot be read becomes a message of an entry without fields.
 *
 * @param shownDir the content folder as messages show it
 * @param path from the content folder on
 * @param parsed what was parsed before
 */
export async function readEntryFile(
  contentDir: string,
  shownDir: string,
  path: string,
  parsed?: ParsedFiles,
): Promise<EntryFile> {
  const collection = path.slice(0, path.indexOf(posix.sep)) as Collection;
  const file = new VFile({ path: posix.join(shownDir, path) });
  const { bytes, isMissing } = await readContentFile(join(contentDir, path), file, sizeLimits.text);
  // Node decodes names: one of bytes that are not UTF-8 is listed under a name that no file has.
  if (isMissing) report(file, { ruleId: 'invalid-text', reason: 'Unexpected file name that is not UTF-8' });
  const location = { collection, path, file };
  return parsed && bytes ? parsed.parse(bytes, location) : parseEntryFile(bytes, location);
}
