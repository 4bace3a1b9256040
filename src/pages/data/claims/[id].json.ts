import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { claimFilePaths } from '../../../outputs/claim-file-paths.ts';
import { claimFiles } from '../../../outputs/claim-files.ts';
import { getSite } from '../../../site.ts';

const { mediaType, write } = claimFiles.json;

export const getStaticPaths = (async () => claimFilePaths((await getSite()).claimList)) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) =>
  new Response(write(claim, await getSite()), { headers: { 'Content-Type': mediaType } });
