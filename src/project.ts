import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { shownPath } from './shown-path.ts';

/** The folder of the project, in which or below which commands are run. */
export const projectDir = findProject(process.cwd());

/** The folder that holds the story, absolute; `CONTENT_DIR` names another than `content/`. */
export const contentDir = resolve(projectDir, process.env['CONTENT_DIR'] || 'content');

/** The same folder relative to the project, with `/` between names: the files of entries begin with it. */
export const contentFolder = shownPath(contentDir, projectDir);

/** The nearest folder upwards that holds the settings of the site; the folder itself where none does. */
function findProject(folder: string): string {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, 'astro.config.mjs'))) return candidate;
    if (candidate === dirname(candidate)) return folder;
  }
}
