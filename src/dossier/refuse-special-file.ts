import type { Dirent, Stats } from 'node:fs';
import type { VFile } from 'vfile';
import { report } from './problem.ts';

/** Reports what stands where a file is expected: a link could lead anywhere on the machine, a pipe never end. */
export function refuseSpecialFile(found: Dirent | Stats, file: VFile): void {
  const kind = found.isSymbolicLink() ? 'symbolic link' : found.isDirectory() ? 'folder' : 'special file';
  report(file, { ruleId: 'missing-file', reason: `Unexpected ${kind}, expected the file itself` });
}
