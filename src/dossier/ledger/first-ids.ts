import type { EntryRef } from '../../collections.ts';
import { entryPath } from '../../entry-path.ts';
import type { Ledger } from './ledger.ts';

/** Tells the id under which an entry was first published: of one that was never renamed, the one it has. */
export type FirstIds = (target: EntryRef) => string;

interface Renamed {
  id: string;
  aliases?: readonly string[] | undefined;
}

/** Follows ids of actors and sources, which claims refer to, back to those under which the ledger has them first. */
export function firstIdsIn(
  ledger: Ledger | undefined,
  entries: { actors: Iterable<Renamed>; sources: Iterable<Renamed> },
): FirstIds {
  const first = { actors: trace('actors', entries.actors), sources: trace('sources', entries.sources) };
  return ({ collection, id }) =>
    collection === 'actors' || collection === 'sources' ? (first[collection].get(id) ?? id) : id;

  function trace(collection: 'actors' | 'sources', renamed: Iterable<Renamed>): Map<string, string> {
    const found = new Map<string, string>();
    for (const { id, aliases = [] } of renamed) {
      const recorded = [id, ...aliases.toSorted()].find((name) => recordOf({ collection, id: name }));
      if (recorded !== undefined) found.set(id, recordOf({ collection, id: recorded })?.firstId ?? recorded);
    }
    return found;
  }

  function recordOf(target: EntryRef) {
    return ledger?.addresses[entryPath(target)];
  }
}
