import type { APIRoute } from 'astro';
import { plainColours } from '../../outputs/plain-colours.ts';
import { timelineSvg } from '../../outputs/timeline-svg.ts';
import { getSite } from '../../site.ts';
import figureCss from '../../styles/figure.css?raw';
import tokensCss from '../../styles/tokens.css?raw';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const css = plainColours(figureCss, tokensCss, site.settings.theme?.accent);
  return new Response(timelineSvg(site, css), { headers: { 'Content-Type': 'image/svg+xml' } });
};
