import type { APIRoute } from 'astro';
import { dossierSchema } from '../../outputs/data/dossier-schema.ts';
import { toJson } from '../../outputs/data/to-json.ts';
import { getSite } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(toJson(dossierSchema((await getSite()).settings.title)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
