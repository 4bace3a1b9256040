import type { Site } from '../dossier/join-dossier.ts';
import type { Verdict } from '../dossier/schemas/claim.ts';
import { claimParts } from './parts/claim-parts.ts';

/** Where the claims of a verdict begin in the list of all claims: the path of that page, with the place on it. */
export function verdictPlace(site: Site, verdict: Verdict): string {
  const part = claimParts(site).find(({ sections }) => sections.some((section) => section.verdict === verdict));
  return `${part?.path ?? '/claims/'}#${verdict}`;
}
