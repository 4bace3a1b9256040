import type { Day } from '../dates/partial-date.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { listRecordDays } from './record-as-of.ts';

const asOfAddress = /^\/as-of\/(\d{4}-\d{2}-\d{2})\/$/;

/** The path of the record as of a day. */
export function asOfPath(day: Day): string {
  return `/as-of/${day}/`;
}

/**
 * The days whose record has a page, oldest first: those on which the record changed, and those that once were such
 * days and are published, since an address stays.
 */
export function listAsOfDays(site: Site): Day[] {
  const published = Object.keys(site.ledger?.addresses ?? {}).flatMap((path) => asOfAddress.exec(path)?.[1] ?? []);
  return [...new Set([...listRecordDays(site), ...published])].sort();
}
