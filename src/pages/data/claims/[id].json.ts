import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { exportClaim } from '../../../outputs/data/export-claim.ts';
import { toJson } from '../../../outputs/data/to-json.ts';
import { contentFolder } from '../../../project.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { claimList } = await getSite();
  return claimList.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = async ({ props }) =>
  new Response(toJson(exportClaim(props.claim, await getSite(), contentFolder)), {
    headers: { 'Content-Type': 'application/json' },
  });
