import type { APIRoute } from 'astro';
import { listPages } from '../outputs/list-pages.ts';
import { sitemapParts, toSitemapIndex } from '../outputs/sitemap.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(toSitemapIndex(sitemapParts(listPages(await getSite()))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
