import { resolve } from 'node:path';
import { shownPath } from './shown-path.ts';

/** The folder of the project: commands are run there. */
export const projectDir = process.cwd();

/** The folder that holds the story, absolute; `CONTENT_DIR` names another than `content/`. */
export const contentDir = resolve(projectDir, process.env['CONTENT_DIR'] ?? 'content');

/** The same folder relative to the project, with `/` between names: the files of entries begin with it. */
export const contentFolder = shownPath(contentDir, projectDir);
