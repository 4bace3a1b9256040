import type { Dossier } from '../../src/dossier/dossier.ts';
import { formatProblem } from '../../src/dossier/problem.ts';
import { type Reading, readDossier } from '../../src/dossier/read-dossier.ts';
import { overlayContent, type Project } from './overlay-content.ts';

/** The moment of every build in the tests: at UTC+14 it is 1 May 2024 for half an hour more. */
const now = new Date('2024-05-01T09:30:00Z');

export interface LinedReading extends Reading {
  /** Every problem as it is printed. */
  lines: string[];
}

/** Reads a project's content as a build does. */
export async function readProject({ projectDir, contentDir }: Project, withDrafts = false): Promise<LinedReading> {
  const reading = await readDossier(contentDir, { projectDir, withDrafts, now });
  return { ...reading, lines: reading.problems.map(formatProblem) };
}

/** Reads the valid minimal content with an overlay. */
export async function readOverlaid(
  overlay: Parameters<typeof overlayContent>[0],
  withDrafts = false,
): Promise<LinedReading> {
  return readProject(await overlayContent(overlay), withDrafts);
}

/** The dossier of the valid minimal content with an overlay in which nothing is wrong. */
export async function readValid(overlay: Parameters<typeof overlayContent>[0], withDrafts = false): Promise<Dossier> {
  const { dossier, lines } = await readOverlaid(overlay, withDrafts);
  if (!dossier || lines.length > 0) throw new Error(lines.join('\n'));
  return dossier;
}
