import { mkdirSync, rmdirSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectDir } from '../project.ts';
import { removeFolder } from '../remove-folder.ts';
import { astroErrors } from './astro-errors.ts';
import { indexSearch } from './index-search.ts';
import { replaceSite } from './replace-site.ts';
import { setPlainModes } from './set-plain-modes.ts';
import { placeBeside } from './site-places.ts';
import { makeWorkFolder } from './work-folder.ts';

/**
 * Builds the site apart and puts it in the place of the former one only when it is complete. Whatever ends the
 * program before, the former stays; and only a program that is killed leaves something behind.
 */
export async function buildSite(target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  const next = placeBeside(target, 'next');
  // Made at once, so that want of rights is told at once.
  mkdirSync(next);
  process.once('exit', () => removeFolder(next));
  await buildApart((site) => moveSite(site, next));
  setPlainModes(next);
  replaceSite(next, target);
}

/** Builds the site in a folder that is removed when it was taken over from there. */
async function buildApart(takeOver: (site: string) => Promise<void>): Promise<void> {
  const folder = makeWorkFolder();
  const site = join(folder, 'site');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // A site outside of the current folder would be made in one that builds share.
  process.chdir(projectDir);
  const { build } = await import('astro');
  await build({
    root: folder,
    outDir: site,
    logger: { entrypoint: join(projectDir, 'src/commands/astro-errors.ts') },
    logLevel: 'error',
    experimental: { contentIntellisense: false },
  });
  if (astroErrors.length > 0) throw new Error(astroErrors.join('\n'));
  await indexSearch(site);
  await takeOver(site);
  removeFolder(folder);
}

/** Moves a folder, to another disk if need be, where an empty one is. */
async function moveSite(site: string, next: string): Promise<void> {
  rmdirSync(next);
  await rename(site, next).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(site, next, { recursive: true });
  });
}
