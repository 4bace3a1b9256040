import { type Collection, collections, type EntryRef } from '../../collections.ts';
import type { Day } from '../../dates/partial-date.ts';
import { entryPath } from '../../entry-path.ts';
import type { Dossier, EntryBase, EntryOf } from '../dossier.ts';
import { toPlain } from '../to-plain.ts';
import { assertionOf } from './assertion-of.ts';
import { digestOf } from './digest-of.ts';
import { type FirstIds, firstIdsIn } from './first-ids.ts';
import { type Ledger, type LedgerRecord, ledgerVersion } from './ledger.ts';

/**
 * The ledger after a publication of the whole dossier: every address of an entry with what it asserts. An address
 * keeps the day of its first publication for ever; one that is no more keeps its record.
 *
 * @param otherPaths pages that are made of many entries, such as those of single days
 * @param today the day of the publication
 */
export function updateLedger(dossier: Dossier, otherPaths: readonly string[], today: Day): Ledger {
  const before = dossier.ledger?.addresses ?? {};
  const firstIds = firstIdsIn(dossier.ledger, { actors: dossier.actors.values(), sources: dossier.sources.values() });
  const entries = collections.flatMap((collection) =>
    [...dossier[collection].values()].flatMap((entry) => recordsOf(collection, entry, firstIds)),
  );
  const others = otherPaths.map((path) => [path, {}] as const);
  const addresses = new Map(Object.entries(before));
  for (const [path, seen] of [...entries, ...others]) addresses.set(path, updateRecord(before[path], seen, today));
  const sorted = [...addresses].sort(([left], [right]) => (left < right ? -1 : 1));
  return { version: ledgerVersion, addresses: Object.fromEntries(sorted) };
}

type Seen = Omit<LedgerRecord, 'published' | 'changed'>;

/** What stands at the address of an entry, and at its former ones that lead to it. */
function recordsOf<C extends Collection>(collection: C, entry: EntryOf[C], firstIds: FirstIds): [string, Seen][] {
  const { aliases = [] } = entry as { aliases?: string[] };
  const isReferredTo = collection === 'actors' || collection === 'sources';
  const seen: Seen = {
    content: digestOf(contentOf(entry)),
    ...assertionOf(collection, entry, firstIds),
    ...annotated(collection, entry),
  };
  return [entry.id, ...aliases].map((id) => {
    const target: EntryRef = { collection, id };
    const firstId = firstIds({ collection, id: entry.id });
    return [entryPath(target), isReferredTo && firstId !== id ? { ...seen, firstId } : seen];
  });
}

function updateRecord(before: LedgerRecord | undefined, seen: Seen, today: Day): LedgerRecord {
  const { length } = before?.assessments ?? seen.assessments ?? [];
  const assessed = seen.assessments && { firstAssessments: before?.firstAssessments ?? length };
  if (!before) return { published: today, changed: today, ...seen, ...assessed };
  const { published, changed } = before;
  const annotates = [...new Set([...(before.annotates ?? []), ...(seen.annotates ?? [])])].sort();
  return {
    published,
    changed: before.content === seen.content ? changed : today,
    ...seen,
    ...assessed,
    ...(annotates.length > 0 && { annotates }),
  };
}

/** The claims that an article marks in its text. */
function annotated(collection: Collection, { mentions }: EntryBase): { annotates?: string[] } {
  if (collection !== 'articles') return {};
  const claims = mentions.filter((target) => target.collection === 'claims').map(({ id }) => id);
  return claims.length > 0 ? { annotates: claims.sort() } : {};
}

/** Where an entry lies and what it is or was called is no part of what it says to readers. */
const unread = new Set(['id', 'file', 'mentions', 'aliases', 'body']);

/** What an author wrote for readers, with dates as written. */
function contentOf(entry: EntryBase): unknown {
  const fields = Object.entries(entry).filter(([name]) => !unread.has(name));
  return toPlain({ ...Object.fromEntries(fields), markdown: entry.body.markdown });
}
