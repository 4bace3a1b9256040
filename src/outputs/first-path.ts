import type { EntryRef } from '../collections.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { entryPath } from '../entry-path.ts';

/**
 * The path at which an entry was published first: it stays the same when the entry gets another id, so that
 * feed readers know it again.
 */
export function firstPath(dossier: Dossier, { collection, id }: EntryRef): string {
  const { aliases = [] } = entryOf(dossier[collection] as ReadonlyMap<string, { aliases?: string[] }>, id);
  const recorded = [...aliases, id].flatMap((name) => {
    const path = entryPath({ collection, id: name });
    const record = dossier.ledger?.addresses[path];
    return record ? [{ path, published: record.published }] : [];
  });
  const [first] = recorded.sort((left, right) =>
    left.published < right.published ? -1 : Number(left.published > right.published),
  );
  return first?.path ?? entryPath({ collection, id });
}
