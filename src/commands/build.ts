import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectDir } from '../project.ts';
import { ContentProblems } from '../dossier/content-problems.ts';
import { indexSearch } from './index-search.ts';
import { printProblems } from './print-problems.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');

/** Where the site goes: `dist/`, or the folder that is named behind the command. */
const target = resolve(projectDir, process.argv[2] ?? 'dist');
const beside = (suffix: string): string => join(dirname(target), `.${basename(target)}-${suffix}`);
const next = beside('next');
const former = beside('former');
const begin = performance.now();

try {
  await rm(next, { recursive: true, force: true });
  await build({ root: projectDir, outDir: next, logLevel: 'error' });
  await indexSearch(next);
  await replace();
  console.log(`${relative(projectDir, target)}/ built in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
} catch (error) {
  await rm(next, { recursive: true, force: true });
  if (!isContentProblems(error)) throw error;
  printProblems(error.problems);
  process.exitCode = 1;
}

/** Puts the complete new site in the place of the former one. */
async function replace(): Promise<void> {
  await rm(former, { recursive: true, force: true });
  if (await stat(target).catch(() => undefined)) await rename(target, former);
  await rename(next, target);
  await rm(former, { recursive: true, force: true });
}

/** Astro loads the loaders apart from this program, so the class is another one with the same name. */
function isContentProblems(error: unknown): error is ContentProblems {
  return error instanceof Error && error.name === ContentProblems.name;
}
