import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import type { EntryIndex } from '../entry-index.ts';
import { firstIdsIn } from '../ledger/first-ids.ts';
import type { LedgerFile } from '../ledger/read-ledger.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkRecordedChanges } from './check-recorded-changes.ts';

/** Holds the content against what has been published: addresses stay, and their meaning never changes in silence. */
export function checkLedger(ledgerFile: LedgerFile, index: EntryIndex, entries: CheckedEntries): void {
  const { ledger } = ledgerFile;
  if (!ledger) return;
  const firstIds = firstIdsIn(ledger, { actors: renamed(entries.actors), sources: renamed(entries.sources) });
  checkPermalinks(ledgerFile, { ledger, index, entries, firstIds });
  const asserting = [entries.articles, entries.claims, entries.events].flatMap((map) => [...map.values()]);
  for (const entry of asserting as CheckedEntry[]) checkRecordedChanges(entry, ledger, firstIds);
}

function renamed(entries: CheckedEntries['actors'] | CheckedEntries['sources']) {
  return [...entries.values()].map(({ entry, fields }) => ({ id: entry.id, aliases: fields.aliases }));
}
