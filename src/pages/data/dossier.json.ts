import type { APIRoute } from 'astro';
import { exportDossier } from '../../outputs/data/export-dossier.ts';
import { toJson } from '../../outputs/data/to-json.ts';
import { contentFolder } from '../../project.ts';
import { getSite } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(toJson(exportDossier(await getSite(), { contentFolder })), {
    headers: { 'Content-Type': 'application/json' },
  });
