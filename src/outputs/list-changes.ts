import type { EntryRef } from '../collections.ts';
import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Change } from '../dossier/schemas/changes.ts';

/** A change with the entry that was changed. */
export interface EntryChange extends Change {
  target: EntryRef;
  title: string;
}

/** All changes to articles, claims and events, newest first. */
export function listChanges({ articles, claims, events }: Dossier): EntryChange[] {
  return [
    ...[...articles.values()].flatMap(({ id, title, changes = [] }) =>
      changes.map((change) => ({ ...change, title, target: { collection: 'articles' as const, id } })),
    ),
    ...[...claims.values()].flatMap(({ id, statement, changes = [] }) =>
      changes.map((change) => ({ ...change, title: statement, target: { collection: 'claims' as const, id } })),
    ),
    ...[...events.values()].flatMap(({ id, title, changes = [] }) =>
      changes.map((change) => ({ ...change, title, target: { collection: 'events' as const, id } })),
    ),
  ].sort((left, right) => comparePartialDates(right.date, left.date));
}
