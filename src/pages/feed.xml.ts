import type { APIRoute } from 'astro';
import { recordFeed } from '../outputs/record-feed.ts';
import { toRss } from '../outputs/rss.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const xml = await toRss(site.settings, recordFeed(site, '/feed.xml'));
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
