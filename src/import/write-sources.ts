import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedSource } from './plan-source.ts';

/** What came of writing: which were written, and why the others were not. */
export interface WritingResult {
  written: PlannedSource[];
  notWritten: { source: PlannedSource; reason: string }[];
}

/** Writes each planned source to a new file of `folder`; a file that is there is never touched, and none is left half. */
export async function writeSources(folder: string, sources: readonly PlannedSource[]): Promise<WritingResult> {
  const result: WritingResult = { written: [], notWritten: [] };
  const folderFault = await makeFolder(folder);
  for (const source of sources) {
    const reason = folderFault ?? (await writeNew(join(folder, `${source.id}.md`), source.text));
    if (reason === undefined) result.written.push(source);
    else result.notWritten.push({ source, reason });
  }
  return result;
}

async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    return undefined;
  } catch (error) {
    // A file is in the way, or the folder around it may not be written to.
    return `its folder cannot be made (${codeOf(error)})`;
  }
}

/** Writes a file that is not there yet; the reason why not, where it cannot. */
async function writeNew(path: string, text: string): Promise<string | undefined> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(text);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return undefined;
  } catch (error) {
    // The disk is full, the folder may not be written to, or the file came to be in the meantime.
    return codeOf(error) === 'EEXIST' ? 'a file of that name is there' : codeOf(error);
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
