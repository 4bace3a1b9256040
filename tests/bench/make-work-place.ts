import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../../src/remove-folder.ts';

const mostTries = 10;

/** A folder for this run alone, gone at the end of the program, however it is ended but by SIGKILL. */
export function makeWorkPlace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // npm passes on a Ctrl+C that this program has had already: the second is not to end the removal.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.once('exit', () => {
    // What has just been killed may still be writing its last file.
    for (let tries = 0; tries < mostTries && !removeFolder(folder); tries++);
  });
  return folder;
}
