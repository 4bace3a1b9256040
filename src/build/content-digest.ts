import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContentEntries } from '../dossier/list-content-entries.ts';

/** A digest of everything in the content folder: names, kinds and bytes. */
export async function contentDigest(contentDir: string): Promise<string> {
  const lines = (await listContentEntries(contentDir)).map(({ path, dirent }) => {
    if (dirent.isFile()) return `${path} ${hash('sha256', readFileSync(join(contentDir, path)))}`;
    return `${path} ${dirent.isDirectory() ? 'folder' : 'special'}`;
  });
  return hash('sha256', lines.join('\n'));
}
