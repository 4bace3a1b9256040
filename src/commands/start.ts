import { join } from 'node:path';
import { basePath } from '../address.ts';
import { port } from '../port.ts';
import { projectDir } from '../project.ts';
import { shownPath } from '../shown-path.ts';
import { endBySignal } from './end-by-signal.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { refusePort } from './refuse-port.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';
import { workFolders } from './work-folder.ts';

refuseArguments();
endBySignal();
await runCommand(`${shownPath(workFolders, projectDir)}/`, async () => {
  refuseSettings('PORT');
  await refusePort('start');
  const { makeSite } = await import('./make-site.ts');
  if (await makeSite(join(projectDir, 'dist'))) await serve();
  else process.exitCode = 1;
});

/** Serves the site until the program is stopped. */
async function serve(): Promise<void> {
  const { preview } = await import('astro');
  // It may have been taken during the build.
  await refusePort('start');
  await preview({ root: projectDir, logLevel: 'silent' });
  console.log(`The site is at http://localhost:${port}${basePath} (Ctrl+C stops it)`);
}
