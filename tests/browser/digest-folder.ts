import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** A digest of every file in a folder: its path, its mode and its bytes. `none` where there is no folder. */
export function digestFolder(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })) return 'none';
  const hash = createHash('sha256');
  for (const path of listFiles(folder)) {
    const file = join(folder, path);
    hash.update(`${path}\0${statSync(file).mode}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}
