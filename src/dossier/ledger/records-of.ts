import type { EntryRef } from '../../collections.ts';
import { entryPath } from '../../entry-path.ts';
import type { Ledger, LedgerRecord } from './ledger.ts';

/** What the ledger has of an entry: the record of its own address first, then those of its former ones. */
export function recordsOf(
  ledger: Ledger | undefined,
  { collection, id }: EntryRef,
  aliases: readonly string[] = [],
): LedgerRecord[] {
  return [id, ...aliases].flatMap((name) => ledger?.addresses[entryPath({ collection, id: name })] ?? []);
}
