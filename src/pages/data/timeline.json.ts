import type { APIRoute } from 'astro';
import { toTimelineJson } from '../../outputs/timeline-json.ts';
import { getSite } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toTimelineJson(await getSite())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
