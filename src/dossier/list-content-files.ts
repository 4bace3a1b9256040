import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

const hiddenName = /^[_.]/;

/**
 * Paths of all files below `contentDir`, relative to it, with `/` between names, sorted. Names that
 * begin with `_` or `.` are left out with all that is below them; links to files elsewhere are not followed.
 */
export async function listContentFiles(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { withFileTypes: true, recursive: true }).catch(missingAsEmpty);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .filter((path) => !path.split(posix.sep).some((name) => hiddenName.test(name)))
    .sort();
}

/** A content folder that is not there holds nothing; that `site.yaml` is missing will be the problem to report. */
function missingAsEmpty(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}
