import type { Claim } from '../dossier/dossier.ts';
import { withCacheKeys } from './with-cache-keys.ts';

/** A claim under one of its ids. */
export interface ClaimFilePath {
  params: { id: string };
  props: { claim: Claim };
  cacheKey?: string;
}

/** The files of each claim for machines, as Astro's `getStaticPaths` returns them: former ids have them, too, since whoever fetches one follows no redirect of a page. */
export function claimFilePaths(claims: readonly Claim[]): ClaimFilePath[] {
  return withCacheKeys(
    claims.flatMap((claim) => [claim.id, ...(claim.aliases ?? [])].map((id) => ({ params: { id }, props: { claim } }))),
  );
}
