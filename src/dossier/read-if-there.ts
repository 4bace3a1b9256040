import { readFile } from 'node:fs/promises';

/** The bytes of a file; `undefined` where there is none. Any other fault tells the path, which the system leaves out for a folder. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
