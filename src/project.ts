import { resolve } from 'node:path';

/** The folder of the project: commands are run there. */
export const projectDir = process.cwd();

/** The folder that holds the story, absolute; `CONTENT_DIR` names another than `content/`. */
export const contentDir = resolve(projectDir, process.env['CONTENT_DIR'] ?? 'content');
