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
  for (const source of sources) {
    try {
      await mkdir(folder, { recursive: true });
      await writeNew(join(folder, `${source.id}.md`), source.text);
      result.written.push(source);
    } catch (error) {
      // The disk is full, the folder may not be written to, or the file came to be in the meantime.
      result.notWritten.push({ source, reason: reasonOf(error as NodeJS.ErrnoException) });
    }
  }
  return result;
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code === 'EEXIST' ? 'a file of that name is there' : (code ?? message);
}
