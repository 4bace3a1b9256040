import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages } from '../outputs/list-pages.ts';
import { type SitemapPart, sitemapParts, toSitemap } from '../outputs/sitemap.ts';
import { withCacheKeys } from '../outputs/with-cache-keys.ts';
import { getSite } from '../site.ts';

export const getStaticPaths = (async () => {
  const parts = sitemapParts(listPages(await getSite()));
  return withCacheKeys(parts.map((part) => ({ params: { number: String(part.number) }, props: { part } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SitemapPart }> = ({ props }) =>
  new Response(toSitemap(props.part), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
