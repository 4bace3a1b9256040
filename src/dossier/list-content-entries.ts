import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** What stands at a path of the content folder: a file, a folder, a link or anything else. */
export interface ContentEntry {
  /** From the content folder on, with `/` between names. */
  path: string;
  dirent: Dirent;
}

const hiddenName = /^[_.]/;

/**
 * Everything below `contentDir`, sorted by path. Names that begin with `_` or `.` are left out with all that is
 * below them; links to files elsewhere are not followed.
 */
export async function listContentEntries(contentDir: string): Promise<ContentEntry[]> {
  const dirents = await readdir(contentDir, { withFileTypes: true, recursive: true }).catch(missingAsEmpty);
  return dirents
    .map((dirent) => ({
      path: relative(contentDir, join(dirent.parentPath, dirent.name)).split(sep).join(posix.sep),
      dirent,
    }))
    .filter(({ path }) => !path.split(posix.sep).some((name) => hiddenName.test(name)))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** A content folder that is not there holds nothing; that `site.yaml` is missing will be the problem to report. */
function missingAsEmpty(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}
