import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../../src/remove-folder.ts';

/** A folder for this run alone, gone at the end of the program. */
export function makeWorkPlace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => removeFolder(folder));
  return folder;
}
