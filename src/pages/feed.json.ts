import type { APIRoute } from 'astro';
import { toJsonFeed } from '../outputs/json-feed.ts';
import { recordFeed } from '../outputs/record-feed.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const feed = toJsonFeed(site.settings, recordFeed(site, '/feed.json'));
  return new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
