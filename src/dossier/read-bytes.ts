import { readFile } from 'node:fs/promises';
import type { VFile } from 'vfile';
import { report } from './problem.ts';

/**
 * The bytes of the file at `path`; `undefined` when nothing stands there, and, with a message on `file`, when a
 * folder does.
 */
export function readBytes(path: string, file: VFile): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    if (error.code !== 'EISDIR') throw error;
    report(file, { ruleId: 'missing-file', reason: 'Unexpected folder, expected a file' });
    return undefined;
  });
}
