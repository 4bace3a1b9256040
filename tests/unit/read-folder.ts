import { join } from 'node:path';
import { joinDossier, type Site } from '../../src/dossier/join-dossier.ts';
import { formatProblem } from '../../src/dossier/problem.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';

const projectDir = join(import.meta.dirname, '../..');

/** Reads and joins the content of a folder of this project, in which nothing is wrong. */
export async function readFolder(folder: string): Promise<Site> {
  const { dossier, problems } = await readDossier(join(projectDir, folder), { projectDir });
  if (!dossier) throw new Error(problems.map(formatProblem).join('\n'));
  return joinDossier(dossier);
}
