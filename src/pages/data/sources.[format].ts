import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFormats, type CitationFormat } from '../../outputs/citation-formats.ts';
import { toSourceCitation } from '../../outputs/source-citation.ts';
import { withCacheKeys } from '../../outputs/with-cache-keys.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (() =>
  withCacheKeys(
    Object.entries(citationFormats).map(([format, props]) => ({ params: { format }, props: { ...props } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<CitationFormat> = async ({ props: { write, mediaType } }) => {
  const { sources } = await getSite();
  return new Response(write([...sources.values()].map(toSourceCitation)), { headers: { 'Content-Type': mediaType } });
};
