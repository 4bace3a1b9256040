import type { Site } from '../dossier/join-dossier.ts';

/** A record of more claims is told in full only where it changed on a day. */
const mostInFull = 300;

/** Whether the pages of days tell what changed on them, and the rest of the record in numbers. */
export function isBriefAsOf({ claimList }: Site): boolean {
  return claimList.length > mostInFull;
}
