import { readFile } from 'node:fs/promises';
import { replaceFile } from '../../replace-file.ts';
import { patchOpening } from './build-patch.ts';

/** What stands where a patch is to be written: nothing, a patch of before, or something that is not to be lost. */
export async function whatStandsAt(path: string): Promise<'nothing' | 'patch' | 'other'> {
  try {
    return (await readFile(path, 'utf8')).startsWith(patchOpening) ? 'patch' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nothing';
    // A folder, or a file that may not be read.
    return 'other';
  }
}

/** Writes a patch, whole or not at all; why not, where it cannot. */
export async function writePatch(path: string, patch: string): Promise<string | undefined> {
  try {
    await replaceFile(path, patch);
    return undefined;
  } catch (error) {
    // The disk is full, or the folder may not be written to: what was found is still to be told.
    const { code, message } = error as NodeJS.ErrnoException;
    return `The patch could not be written to \`${path}\` (${code ?? message})`;
  }
}
