import type { EntryRef } from '../collections.ts';
import { representativeDay } from '../dates/day-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { compareIds } from '../dossier/compare-ids.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { digestOf } from '../dossier/ledger/digest-of.ts';
import { recordsOf } from '../dossier/ledger/records-of.ts';
import type { Change } from '../dossier/schemas/changes.ts';
import { entryTitle } from './entry-title.ts';
import { firstPath } from './first-path.ts';
import { verdictLabels } from './labels.ts';

/** A change with the entry that was changed; taking an entry back is one, too, and so is a verdict given since. */
export interface EntryChange {
  /** The place of the change on the page of all changes: the same as long as its words are. */
  id: string;
  target: EntryRef;
  title: string;
  date: PartialDate;
  kind: Change['kind'] | 'withdrawal' | 'verdict';
  note: string;
}

type Told = Pick<EntryChange, 'date' | 'kind' | 'note'>;

/** All changes to articles, claims and events, newest first. */
export function listChanges(dossier: Dossier): EntryChange[] {
  const listed = (['articles', 'claims', 'events'] as const)
    .flatMap((collection) =>
      [...dossier[collection].values()].flatMap(({ id, changes = [], withdrawn }) => {
        const target = { collection, id };
        const title = entryTitle(dossier, target);
        const taken = withdrawn ? [{ date: withdrawn.date, kind: 'withdrawal' as const, note: withdrawn.reason }] : [];
        const claim = collection === 'claims' && !withdrawn ? dossier.claims.get(id) : undefined;
        return [...(withdrawn ? [] : changes), ...taken, ...(claim ? laterVerdicts(dossier, claim) : [])].map(
          (change) => ({
            ...change,
            id: idOf(firstPath(dossier, target), change),
            target,
            title,
          }),
        );
      }),
    )
    .sort((left, right) => compareDays(right, left) || compareIds(left, right));
  const times = new Map<string, number>();
  return listed.map((change) => {
    const time = (times.get(change.id) ?? 0) + 1;
    times.set(change.id, time);
    return time === 1 ? change : { ...change, id: `${change.id}.${time}` };
  });
}

/** Verdicts that were given after the claim was published: each is a change that readers may have missed. */
function laterVerdicts({ ledger }: Dossier, { id, assessments, aliases }: Claim): Told[] {
  const counts = recordsOf(ledger, { collection: 'claims', id }, aliases).flatMap(
    ({ firstAssessments }) => firstAssessments ?? [],
  );
  if (counts.length === 0) return [];
  return assessments
    .slice(Math.min(...counts))
    .map(({ date, verdict, reason }) => ({ date, kind: 'verdict', note: `${verdictLabels[verdict]}. ${reason}` }));
}

function idOf(path: string, { date, kind, note }: Told): string {
  return `change.${digestOf([path, date.edtf, kind, note]).slice(0, 12)}`;
}

function compareDays(left: EntryChange, right: EntryChange): number {
  const [leftDay, rightDay] = [representativeDay(left.date), representativeDay(right.date)];
  return leftDay < rightDay ? -1 : Number(leftDay > rightDay);
}
