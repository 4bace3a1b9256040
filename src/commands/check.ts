import { recallParsed, rememberParsed } from '../build/parsed-store.ts';
import { contentDir, contentFolder, projectDir } from '../project.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { printProblems } from './print-problems.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';

refuseArguments();
await runCommand(`${contentFolder}/`, async () => {
  refuseSettings('CONTENT_DIR');
  const parsed = await recallParsed();
  const { dossier, problems } = await readDossier(contentDir, { projectDir, parsed });
  printProblems(problems);
  await rememberParsed(parsed);
  if (!dossier) process.exitCode = 1;
});
