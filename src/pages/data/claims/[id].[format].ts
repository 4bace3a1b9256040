import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../dossier/dossier.ts';
import { citationFormats } from '../../../outputs/citation-formats.ts';
import { claimFilePaths } from '../../../outputs/claim-file-paths.ts';
import { citationFiles } from '../../../outputs/claim-files.ts';
import { getSite } from '../../../site.ts';

interface Props {
  claim: Claim;
  format: string;
}

export const getStaticPaths = (async () => {
  const { claimList } = await getSite();
  return claimFilePaths(claimList).flatMap(({ params, props }) =>
    Object.keys(citationFormats).map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { claim, format } }) => {
  const file = citationFiles[format];
  if (!file) return new Response(undefined, { status: 404 });
  return new Response(file.write(claim, await getSite()), { headers: { 'Content-Type': file.mediaType } });
};
