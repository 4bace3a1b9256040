import { mkdirSync, rmdirSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildReport } from '../build/build-report.ts';
import { BuildSteps } from '../build/build-steps.ts';
import type { Ingredients } from '../build/compare-former.ts';
import { inspectFiles } from '../build/former-site.ts';
import { PageReuse } from '../build/page-reuse.ts';
import { recallParsed, rememberParsed } from '../build/parsed-store.ts';
import { SearchIndexing } from '../build/search-indexing.ts';
import { SiteDigests } from '../build/site-digests.ts';
import { servesClaimFiles, writeClaimFiles } from '../build/write-claim-files.ts';
import { beginDossierFiles, servesDossierFiles } from '../build/write-dossier-files.ts';
import { rememberSite } from '../build/site-memory.ts';
import { collections } from '../collections.ts';
import { ContentProblems } from '../dossier/content-problems.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { joinDossier } from '../dossier/join-dossier.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { handRecord } from '../handed-record.ts';
import { contentDir, projectDir } from '../project.ts';
import { removeAtExit, removeFolder } from '../remove-folder.ts';
import { searchParts } from '../search/search-parts.ts';
import { astroErrors } from './astro-errors.ts';
import { replaceSite } from './replace-site.ts';
import { setPlainModes } from './set-plain-modes.ts';
import { placeBeside } from './site-places.ts';
import { makeWorkFolder } from './work-folder.ts';

/**
 * Builds the site apart and puts it in the place of the former one only when it is complete. Whatever ends the
 * program before, the former stays; and only a program that is killed leaves something behind. Of a former site that
 * this program has built from other content, the pages that would be the same are taken over.
 */
export async function buildSite(target: string, { program, content, former }: Ingredients): Promise<BuildReport> {
  const steps = new BuildSteps('content');
  const dossier = await readContent();
  mkdirSync(dirname(target), { recursive: true });
  const next = placeBeside(target, 'next');
  // Made at once, so that want of rights is told at once.
  mkdirSync(next);
  removeAtExit(next);
  const site = joinDossier(dossier);
  const digests = new SiteDigests(site);
  const folder = makeWorkFolder();
  const made = join(folder, 'site');
  const parts = searchParts(site);
  const search: SearchIndexing = new SearchIndexing({
    parts,
    folder: made,
    former,
    digestOf: (file) => reuse.digestOf(file),
  });
  const reuse: PageReuse = new PageReuse({
    site,
    digests,
    former,
    folder: made,
    steps,
    noteFile: (file) => {
      search.noteFile(file);
    },
    isAwaited: (file) => search.isSearched(file),
  });
  handRecord({ site: reuse.site, faults: [], digestOf: (value) => digests.of(value) });
  const putDossierFiles = beginDossierFiles(reuse);
  steps.next('program');
  await buildPages(folder, made, reuse);
  steps.next('files');
  await writeClaimFiles(site, reuse);
  await putDossierFiles();
  steps.next('search');
  await search.finish();
  steps.next('files');
  await moveSite(made, next);
  removeFolder(folder);
  setPlainModes(next);
  const { pages, reads, digests: known } = reuse.remember();
  const files = inspectFiles(next, known);
  await replaceSite(next, target);
  await rememberSite(target, {
    program,
    content,
    files: Object.fromEntries([...files].map(([path, { digest, stamp }]) => [path, { digest, stamp }])),
    search: search.digests,
    pages,
    reads,
  });
  steps.end();
  return {
    entries: collections.reduce((sum, collection) => sum + dossier[collection].size, 0),
    files: new Map([...files].map(([path, { size }]) => [path, size])),
    kept: reuse.kept.size,
    steps: steps.times,
  };
}

/** The dossier alone: what else there is of a reading, such as all bytes that were read, is not needed while pages are built. */
async function readContent(): Promise<Dossier> {
  const parsed = await recallParsed();
  const { dossier, problems } = await readDossier(contentDir, { projectDir, parsed });
  if (!dossier) throw new ContentProblems(problems);
  await rememberParsed(parsed);
  return dossier;
}

/**
 * Has Astro build the pages that are not kept.
 *
 * @param folder with the program, for Astro to work in
 * @param site where the pages go
 */
async function buildPages(folder: string, site: string, reuse: PageReuse): Promise<void> {
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
    integrations: [
      {
        name: 'page-reuse',
        hooks: {
          'astro:build:start': ({ setPrerenderer }) => {
            setPrerenderer((inner) =>
              reuse.prerenderer(inner, (route) => servesClaimFiles(route) || servesDossierFiles(route)),
            );
          },
        },
      },
    ],
  });
  if (astroErrors.length > 0) throw new Error(astroErrors.join('\n'));
}

/** Moves a folder, to another disk if need be, where an empty one is. */
async function moveSite(site: string, next: string): Promise<void> {
  rmdirSync(next);
  await rename(site, next).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(site, next, { recursive: true });
  });
}
