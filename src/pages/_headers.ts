import type { APIRoute } from 'astro';
import { headersFile } from '../outputs/headers/headers-file.ts';

// A page of this name is no route by itself, since names that begin with `_` are left out: `astro.config.mjs` makes it one.
export const GET: APIRoute = () =>
  new Response(headersFile(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
