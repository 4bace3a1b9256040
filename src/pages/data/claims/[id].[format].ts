import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { citationFormats, type CitationFormat } from '../../../outputs/citation-formats.ts';
import { claimFilePaths } from '../../../outputs/claim-file-paths.ts';
import { toClaimCitation } from '../../../outputs/claim-citation.ts';
import { getSite } from '../../../site.ts';

interface Props extends CitationFormat {
  claim: Claim;
}

export const getStaticPaths = (async () => {
  const { claimList } = await getSite();
  return claimFilePaths(claimList).flatMap(({ params, props, ...path }) =>
    Object.entries(citationFormats).map(([format, written]) => ({
      params: { ...params, format },
      props: { ...props, ...written },
      ...path,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { claim, write, mediaType } }) =>
  new Response(write([toClaimCitation(await getSite(), claim)]), { headers: { 'Content-Type': mediaType } });
