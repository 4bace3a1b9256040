import { posix } from 'node:path';
import { VFile } from 'vfile';
import { isCollection } from '../collections.ts';
import type { ContentEntry } from './list-content-entries.ts';
import { refuseSpecialFile } from './refuse-special-file.ts';

/**
 * What stands in a collection, or in the place of one, and is neither file nor folder, each with an error: a link
 * could lead anywhere on the machine that builds, and whatever is behind it would be missing without a word.
 */
export function findSpecialFiles(entries: readonly ContentEntry[], shownDir: string): VFile[] {
  return entries
    .filter(
      ({ path, dirent }) => isCollection(path.split(posix.sep)[0] ?? '') && !dirent.isFile() && !dirent.isDirectory(),
    )
    .map(({ path, dirent }) => {
      const file = new VFile({ path: posix.join(shownDir, path) });
      refuseSpecialFile(dirent, file);
      return file;
    });
}
