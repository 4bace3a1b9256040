import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../src/dossier/problem.ts';
import { importReferences } from '../../src/import/import-references.ts';
import { summarise } from '../../src/import/summarise.ts';
import { overlayContent, type Project } from './overlay-content.ts';

const now = new Date('2024-05-01T09:30:00Z');

export interface Imported {
  project: Project;
  /** Every message as it is printed. */
  lines: string[];
  summary: string;
  /** The sources in the content folder that the import wrote, by path from the content folder on. */
  written: Record<string, string>;
}

/** Imports files of references into the valid minimal content with an overlay. */
export async function importFiles(
  files: Record<string, string | Uint8Array>,
  overlay: Record<string, string> = {},
): Promise<Imported> {
  const project = await overlayContent(overlay);
  for (const [name, content] of Object.entries(files)) await writeFile(join(project.projectDir, name), content);
  return importInto(project, Object.keys(files));
}

/** Imports files that lie in a project. */
export async function importInto(project: Project, paths: string[]): Promise<Imported> {
  const before = new Set(await sourcesOf(project));
  const messages = await importReferences(paths, { ...project, now });
  const written: Record<string, string> = {};
  for (const path of await sourcesOf(project)) {
    if (!before.has(path)) written[path] = await readFile(join(project.contentDir, 'sources', path), 'utf8');
  }
  return { project, lines: messages.map(formatProblem), summary: summarise(messages), written };
}

/** The text of the one source that a file of references makes. */
export async function importOne(name: string, content: string): Promise<string> {
  const { written, lines } = await importFiles({ [name]: content });
  const [text, another] = Object.values(written);
  if (text === undefined || another !== undefined) throw new Error(lines.join('\n'));
  return text;
}

async function sourcesOf({ contentDir }: Project): Promise<string[]> {
  const paths = await readdir(join(contentDir, 'sources'), { recursive: true }).catch(() => []);
  return paths.filter((path) => path.endsWith('.md')).sort();
}
