import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import BodyText from '../../components/BodyText.astro';
import { resolveBody } from '../../dossier/resolve-body.ts';
import { toAnnotations } from '../../outputs/annotations.ts';
import { getSite } from '../../site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const container = await AstroContainer.create();
  const shown = [];
  for (const article of site.articles.values()) {
    if (article.withdrawn) continue;
    const props = { site, body: resolveBody(article.body, site), isArticle: true };
    shown.push({ article, html: await container.renderToString(BodyText as AstroComponentFactory, { props }) });
  }
  return new Response(JSON.stringify(toAnnotations(site, shown)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};
