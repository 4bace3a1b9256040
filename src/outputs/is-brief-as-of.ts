import type { Site } from '../dossier/join-dossier.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';

/** A record of more claims is told in full only where it changed on a day. */
const mostInFull = 300;

/** Whether the pages of days tell what changed on them, and the rest of the record in numbers. */
export const isBriefAsOf: (site: Site) => boolean = oncePerSite(
  'isBriefAsOf',
  ({ claimList }) => claimList.length > mostInFull,
);
