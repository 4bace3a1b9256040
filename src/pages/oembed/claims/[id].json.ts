import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { toOembed } from '../../../outputs/oembed.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { claimList } = await getSite();
  return claimList.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) =>
  new Response(JSON.stringify(toOembed(await getSite(), claim)), {
    headers: { 'Content-Type': 'application/json+oembed; charset=utf-8' },
  });
