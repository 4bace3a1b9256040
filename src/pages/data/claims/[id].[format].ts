import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { claimFilePaths } from '../../../outputs/claim-file-paths.ts';
import { citationFiles, type ClaimFile } from '../../../outputs/claim-files.ts';
import { getSite } from '../../../site.ts';

interface Props {
  claim: Claim;
  file: ClaimFile;
}

export const getStaticPaths = (async () => {
  const { claimList } = await getSite();
  return claimFilePaths(claimList).flatMap(({ params, props }) =>
    Object.entries(citationFiles).map(([format, file]) => ({
      params: { ...params, format },
      props: { ...props, file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { claim, file } }) =>
  new Response(file.write(claim, await getSite()), { headers: { 'Content-Type': file.mediaType } });
