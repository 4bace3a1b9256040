import { defineMiddleware } from 'astro:middleware';
import { addPagePolicy } from './outputs/page-policy.ts';

/** Gives each built page its policy. The development server puts scripts of its own into pages, and has none. */
export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(addPagePolicy(html, { search: routePattern === '/search' }), response);
});
