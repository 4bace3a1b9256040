import { resolve } from 'node:path';
import { projectDir } from '../project.ts';
import { Obstacle } from '../obstacle.ts';
import { shownPath } from '../shown-path.ts';
import { endBySignal } from './end-by-signal.ts';
import { runCommand } from './run-command.ts';
import { workFolders } from './work-folder.ts';

const [name = 'dist', ...others] = process.argv.slice(2);
/** Where the site goes: `dist/`, or the folder that is named behind the command. */
const target = resolve(projectDir, name);

endBySignal();
await runCommand(`${shownPath(workFolders, projectDir)}/`, async () => {
  const unexpected = name.startsWith('-') ? name : others[0];
  if (unexpected !== undefined)
    throw new Obstacle(`Unexpected argument \`${unexpected}\`, expected the folder for the site at most`);
  const { makeSite } = await import('./make-site.ts');
  if (!(await makeSite(target))) process.exitCode = 1;
});
