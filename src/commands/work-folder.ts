import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { programFiles } from '../build/program-files.ts';
import { ownedName } from '../owned-name.ts';
import { projectDir } from '../project.ts';
import { removeAtExit } from '../remove-folder.ts';

/** Where the folders of builds are while they run. */
export const workFolders = join(projectDir, '.astro/builds');

/**
 * Makes a folder with a copy of the program, for Astro to take as its root. There it keeps its store, its generated
 * modules and its caches, and so builds that run at the same time share none of them, nor does one that was killed
 * leave any to the next. Below the project, since packages are looked for upwards; gone at the end of the program.
 */
export function makeWorkFolder(): string {
  const folder = join(workFolders, ownedName('build'));
  removeAtExit(folder);
  mkdirSync(folder, { recursive: true });
  for (const name of programFiles) cpSync(join(projectDir, name), join(folder, name), { recursive: true });
  return folder;
}
