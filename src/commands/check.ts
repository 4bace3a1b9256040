import { contentDir, projectDir } from '../project.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { printProblems } from './print-problems.ts';
import { refuseArguments } from './refuse-arguments.ts';

refuseArguments();

const { dossier, problems } = await readDossier(contentDir, { projectDir });
printProblems(problems);
if (!dossier) process.exitCode = 1;
