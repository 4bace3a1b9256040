import { readFile } from 'node:fs/promises';
import type { VFile } from 'vfile';
import { report } from './problem.ts';

/**
 * The bytes of the file at `path`; `undefined` when nothing stands there, and, with a message on `file`, when a
 * folder does.
 */
export function readBytes(path: string, file: VFile): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code !== 'EISDIR') throw error;
    report(file, { ruleId: 'missing-file', reason: 'Unexpected folder, expected a file' });
    return undefined;
  });
}
