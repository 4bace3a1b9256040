import type { APIRoute } from 'astro';
import { changesFeed } from '../outputs/changes-feed.ts';
import { toRss } from '../outputs/rss.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const xml = await toRss(site.settings, changesFeed(site, '/changes.xml'));
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
