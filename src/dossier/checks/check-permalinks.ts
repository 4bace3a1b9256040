import { isDeepStrictEqual } from 'node:util';
import { type Collection, collections, type EntryRef } from '../../collections.ts';
import { dateOfDay } from '../../dates/date-of-day.ts';
import { formatPartialDate } from '../../dates/format-partial-date.ts';
import { entryAtPath, entryPath } from '../../entry-path.ts';
import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import type { EntryIndex } from '../entry-index.ts';
import { checkedAssertion } from '../ledger/checked-assertion.ts';
import { isListPath } from '../ledger/is-list-path.ts';
import type { FirstIds } from '../ledger/first-ids.ts';
import type { Ledger, LedgerRecord } from '../ledger/ledger.ts';
import type { LedgerFile } from '../ledger/read-ledger.ts';
import { nearest } from '../nearest.ts';
import { report } from '../problem.ts';

/** Collections whose entries can be taken back, so that a notice stands at their address. */
const canBeWithdrawn: ReadonlySet<Collection> = new Set(['articles', 'claims', 'events']);

interface Surroundings {
  ledger: Ledger;
  index: EntryIndex;
  entries: CheckedEntries;
  firstIds: FirstIds;
}

/** Reports each published address that has neither page nor alias, at its place in the ledger. */
export function checkPermalinks({ file, frontMatter }: LedgerFile, surroundings: Surroundings): void {
  const { ledger, index } = surroundings;
  // An entry that cannot be read may be the one that has the address among its former ids.
  const readable = new Set(
    collections.filter((collection) => [...index.published[collection].values()].every(({ isReadable }) => isReadable)),
  );
  for (const [path, record] of Object.entries(ledger.addresses)) {
    const target = entryAtPath(path);
    if (!target) {
      if (!isListPath(path)) reportUnknown(path);
      continue;
    }
    if (!readable.has(target.collection) || hasPage(target, index)) continue;
    const day = formatPartialDate(dateOfDay(record.published));
    const reason = `Unexpected absence of a page at \`${path}\`, published on ${day}, expected an entry or a former id${remedy(target, record, surroundings)}`;
    report(file, { ruleId: 'permalink-removed', reason }, frontMatter().placeOfKey(['addresses', path]));
  }

  function reportUnknown(path: string): void {
    const reason = `Unexpected address \`${path}\`, expected one that the site can have, such as \`/claims/an-id/\``;
    report(file, { ruleId: 'permalink-removed', reason }, frontMatter().placeOfKey(['addresses', path]));
  }
}

function hasPage({ collection, id }: EntryRef, index: EntryIndex): boolean {
  return index.published[collection].has(id) || index.aliases[collection].has(id);
}

function remedy({ collection, id }: EntryRef, record: LedgerRecord, surroundings: Surroundings): string {
  const { index } = surroundings;
  if (index.drafts[collection].has(id)) return '; it is a draft: remove `draft`';
  if (collection === 'pages') return '; put the page back';
  const heir = findHeir(collection, id, record, surroundings);
  return heir === undefined
    ? `; put the entry back${canBeWithdrawn.has(collection) ? ', with `withdrawn` if it should not have been published' : ''}`
    : `; if its id is \`${heir}\` since, add \`${id}\` to the \`aliases\` of \`${index.published[collection].get(heir)?.file.path ?? heir}\``;
}

/** The entry that has most likely taken the place: one not yet published that asserts the same, or has a like name. */
function findHeir(
  collection: Collection,
  id: string,
  { asserts }: LedgerRecord,
  { ledger, entries, firstIds }: Surroundings,
): string | undefined {
  const fresh = [...(entries[collection] as Map<string, CheckedEntry>).values()].filter(
    ({ entry }) => ledger.addresses[entryPath(entry)] === undefined,
  );
  const same = fresh.find(
    (checked) => asserts && isDeepStrictEqual(checkedAssertion(checked, firstIds)?.asserts, asserts),
  );
  return (
    same?.entry.id ??
    nearest(
      id,
      fresh.map(({ entry }) => entry.id),
    )
  );
}
