import type { EntryRef } from '../collections.ts';
import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Change } from '../dossier/schemas/changes.ts';
import { entryTitle } from './entry-title.ts';

/** A change with the entry that was changed; taking an entry back is one, too. */
export interface EntryChange {
  target: EntryRef;
  title: string;
  date: PartialDate;
  kind: Change['kind'] | 'withdrawal';
  note: string;
}

/** All changes to articles, claims and events, newest first. */
export function listChanges(dossier: Dossier): EntryChange[] {
  return (['articles', 'claims', 'events'] as const)
    .flatMap((collection) =>
      [...dossier[collection].values()].flatMap(({ id, changes = [], withdrawn }) => {
        const target = { collection, id };
        const title = entryTitle(dossier, target);
        const taken = withdrawn ? [{ date: withdrawn.date, kind: 'withdrawal' as const, note: withdrawn.reason }] : [];
        return [...changes, ...taken].map((change) => ({ ...change, target, title }));
      }),
    )
    .sort((left, right) => comparePartialDates(right.date, left.date));
}
