import type { Day } from '../dates/partial-date.ts';
import { dayAtPath } from '../dossier/ledger/as-of-path.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';

/**
 * The days whose record has a page, oldest first: those on which the record changed, and those that once were such
 * days and are published, since an address stays.
 */
export const listAsOfDays: (site: Site) => readonly Day[] = oncePerSite('listAsOfDays', (site) => {
  const published = Object.keys(site.ledger?.addresses ?? {}).flatMap((path) => dayAtPath(path) ?? []);
  return [...new Set([...site.recordDays.keys(), ...published])].sort();
});
