import { readFile } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { lastDayAnywhere } from '../dates/last-day-anywhere.ts';
import { compareProblems } from '../dossier/problem.ts';
import { planSource, type PlannedSource } from './plan-source.ts';
import { readKnownSources } from './read-known-sources.ts';
import { readReferences } from './read-references.ts';
import type { Reference } from './reference.ts';
import { buildShelf } from './shelf.ts';
import { tell } from './tell.ts';
import { writeSources } from './write-sources.ts';

export interface ImportOptions {
  contentDir: string;
  projectDir: string;
  /** The moment of the import: no source is younger. */
  now?: Date;
}

/**
 * Makes a source of each entry of the files, in two steps: everything is read and decided first, then
 * written. Tells of every entry what became of it, sorted by file and line.
 */
export async function importReferences(
  paths: readonly string[],
  { contentDir, projectDir, now = new Date() }: ImportOptions,
): Promise<VFileMessage[]> {
  const shownDir = shownPath(contentDir, projectDir);
  const shelf = buildShelf(await readKnownSources(contentDir, shownDir));
  const files = paths.map((path) => new VFile({ path: shownPath(resolve(projectDir, path), projectDir, path) }));
  const references: Reference[] = [];
  for (const [index, path] of paths.entries()) {
    const file = files[index];
    if (file) references.push(...(await readFileOf(resolve(projectDir, path), file)));
  }
  const options = { shelf, shownDir: posix.join(shownDir, 'sources'), lastDay: lastDayAnywhere(now) };
  const planned = references.flatMap((reference) => planSource(reference, options) ?? []);
  const { written, notWritten } = await writeSources(join(contentDir, 'sources'), planned);
  written.forEach(tellWritten);
  for (const { source, reason } of notWritten)
    tell(source.reference.file, 'not-written', `Not written to \`${source.path}\`: ${reason}`, source.reference.line);
  return files.flatMap(({ messages }) => messages).sort(compareProblems);
}

/** A path as messages show it: from the project on, or as it was given where it lies elsewhere. */
function shownPath(path: string, projectDir: string, given = path): string {
  const inside = relative(projectDir, path);
  return (inside.startsWith('..') || isAbsolute(inside) ? given : inside).split(sep).join(posix.sep);
}

async function readFileOf(path: string, file: VFile): Promise<Reference[]> {
  try {
    return readReferences(await readFile(path), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'Unexpected absence of the file, expected one with references',
      EISDIR: 'Unexpected folder, expected a file with references',
      EACCES: 'Unexpected file that may not be read, expected one with references',
    };
    // Any other fault is one of ours, and is not to be hidden.
    if (code === undefined || reasons[code] === undefined) throw error;
    tell(file, 'unreadable-file', reasons[code]);
    return [];
  }
}

function tellWritten({ reference: { file, line }, mapped, path }: PlannedSource): void {
  const { missing, notes, faults, leftOut } = mapped;
  const lacks = missing.map(({ field }) => `\`${field}\``).join(' and ');
  const head =
    missing.length > 0 ? `Written as a draft to \`${path}\`, since it lacks ${lacks}` : `Written to \`${path}\``;
  const parts = [head, ...notes, ...(leftOut.length > 0 ? [`not carried over: ${leftOut.join(', ')}`] : [])];
  tell(file, missing.length > 0 ? 'draft' : 'written', parts.join('; '), line);
  for (const fault of faults) tell(file, 'inexact', fault, line);
}
