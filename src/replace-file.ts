import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { listOwned } from './list-owned.ts';
import { ownedName } from './owned-name.ts';

/** Writes a file whole or not at all: what was there before stays until all of the new text is on the disk. */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  const stem = `${path}.next`;
  for (const left of listOwned(dirname(path)))
    if (left.isLeftBehind && left.stem === basename(stem)) await rm(left.path, { force: true });
  const next = ownedName(stem);
  try {
    await writeFile(next, text, { flush: true });
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
