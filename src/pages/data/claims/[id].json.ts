import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { claimFilePaths } from '../../../outputs/claim-file-paths.ts';
import { exportClaim } from '../../../outputs/data/export-claim.ts';
import { toJson } from '../../../outputs/data/to-json.ts';
import { contentFolder } from '../../../project.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => claimFilePaths((await getSite()).claimList)) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = async ({ props }) =>
  new Response(toJson(exportClaim(props.claim, await getSite(), contentFolder)), {
    headers: { 'Content-Type': 'application/json' },
  });
