import { contentDir, contentFolder, projectDir } from '../project.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { printProblems } from './print-problems.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';

refuseArguments();
await runCommand(`${contentFolder}/`, async () => {
  refuseSettings('CONTENT_DIR');
  const { dossier, problems } = await readDossier(contentDir, { projectDir });
  printProblems(problems);
  if (!dossier) process.exitCode = 1;
});
