import type { APIRoute, GetStaticPaths } from 'astro';
import { urlTo } from '../../../address.ts';
import type { Claim } from '../../../dossier/dossier.ts';
import { claimFilePaths } from '../../../outputs/claim-file-paths.ts';
import { toOembed } from '../../../outputs/oembed.ts';
import { cardSize, shownCard } from '../../../outputs/shown-card.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () => claimFilePaths((await getSite()).claimList)) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = async ({ props: { claim } }) => {
  const site = await getSite();
  const card = shownCard(site, { collection: 'claims', id: claim.id });
  const thumbnail = card && { url: urlTo(card.path), ...cardSize };
  return new Response(JSON.stringify(toOembed(site, claim, thumbnail)), {
    headers: { 'Content-Type': 'application/json+oembed; charset=utf-8' },
  });
};
