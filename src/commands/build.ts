import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectDir } from '../project.ts';
import { ContentProblems } from '../dossier/content-problems.ts';
import { printProblems } from './print-problems.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');

const target = join(projectDir, 'dist');
const next = join(projectDir, '.dist-next');
const former = join(projectDir, '.dist-former');
const begin = performance.now();

try {
  await rm(next, { recursive: true, force: true });
  await build({ root: projectDir, outDir: next, logLevel: 'error' });
  await replace();
  console.log(`dist/ built in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
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
