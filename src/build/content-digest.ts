import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeLimits } from '../dossier/size-limits.ts';
import { listContentEntries } from '../dossier/list-content-entries.ts';

const mostBytes = Math.max(...Object.values(sizeLimits));

/** A digest of everything in the content folder: names, kinds and bytes. */
export async function contentDigest(contentDir: string): Promise<string> {
  const lines = (await listContentEntries(contentDir)).map(({ path, dirent }) => {
    if (dirent.isFile()) return `${path} ${digestOf(join(contentDir, path))}`;
    return `${path} ${dirent.isDirectory() ? 'folder' : 'special'}`;
  });
  return hash('sha256', lines.join('\n'));
}

/** Of a file that is larger than any that is read, by what its folder tells of it. */
function digestOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return size > mostBytes ? `${size} bytes of ${mtimeMs}` : hash('sha256', readFileSync(file));
}
