import { lstat, readFile } from 'node:fs/promises';
import type { VFile } from 'vfile';
import { report } from './problem.ts';
import { refuseSpecialFile } from './refuse-special-file.ts';

/** What there was to read at a path: the bytes are absent when nothing is there, and when it may not be read. */
export interface ContentBytes {
  bytes?: Uint8Array;
  isMissing: boolean;
}

/**
 * Reads a file of the content. What is no file of its own, such as a link to one elsewhere, and a file of more
 * bytes than `limit` become messages of `file` and are not opened.
 */
export async function readContentFile(path: string, file: VFile, limit: number): Promise<ContentBytes> {
  const found = await lstat(path).catch(missingAsUndefined);
  if (!found) return { isMissing: true };
  if (!found.isFile()) {
    refuseSpecialFile(found, file);
    return { isMissing: false };
  }
  if (found.size > limit) {
    const reason = `Unexpected file of ${formatBytes(found.size)} bytes, expected at most ${formatBytes(limit)}`;
    report(file, { ruleId: 'invalid-text', reason });
    return { isMissing: false };
  }
  return { bytes: await readFile(path), isMissing: false };
}

function formatBytes(count: number): string {
  return count.toLocaleString('en');
}

function missingAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
