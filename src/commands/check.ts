import { contentDir, projectDir } from '../project.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { printProblems } from './print-problems.ts';

const { dossier, problems } = await readDossier(contentDir, { projectDir });
printProblems(problems);
if (!dossier) process.exitCode = 1;
