import type { Site } from '../dossier/join-dossier.ts';
import { claimFilePaths } from '../outputs/claim-file-paths.ts';
import { allClaimFiles } from '../outputs/claim-files.ts';
import type { PageReuse } from './page-reuse.ts';

const routes = new Set(allClaimFiles.map(({ route }) => route));

/** Whether an endpoint serves files that `writeClaimFiles` writes. */
export function servesClaimFiles(route: string): boolean {
  return routes.has(route);
}

/**
 * Writes the files of claims for other programs. There are several for each claim, and a build has done all of them
 * before Astro, which has its reasons to take its time for each answer, has done a fifth.
 */
export async function writeClaimFiles({ claimList }: Site, reuse: PageReuse): Promise<void> {
  for (const { params, props, cacheKey } of claimFilePaths(claimList))
    for (const { pathOf, write } of allClaimFiles) {
      const output = { file: pathOf(params.id), given: cacheKey };
      if (reuse.keeps(output)) continue;
      await reuse.make(output, () => Promise.resolve(Buffer.from(write(props.claim, reuse.site))));
    }
}
