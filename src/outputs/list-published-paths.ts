import type { Site } from '../dossier/join-dossier.ts';
import { asOfPath } from '../dossier/ledger/as-of-path.ts';
import { listAsOfDays } from './list-as-of-days.ts';
import { recordParts } from './parts/record-parts.ts';

/** The paths of pages that are made of many entries and whose addresses stay: those of days, years and long lists. */
export function listPublishedPaths(site: Site): string[] {
  return [...listAsOfDays(site).map(asOfPath), ...recordParts(site).map(({ path }) => path)];
}
