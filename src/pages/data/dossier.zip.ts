import type { APIRoute } from 'astro';
import { dossierArchive } from '../../outputs/data/dossier-archive.ts';
import { exportDossier } from '../../outputs/data/export-dossier.ts';
import { lastRecordDay } from '../../outputs/last-record-day.ts';
import { contentFolder } from '../../project.ts';
import { getSite } from '../../site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return new Response(dossierArchive(exportDossier(site, { contentFolder }), lastRecordDay(site)), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
