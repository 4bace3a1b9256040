import type { Verdict } from '../../dossier/schemas/claim.ts';
import { groupAsOf } from '../group-as-of.ts';
import { verdictLabels } from '../labels.ts';
import type { ClaimAsOf, DayOfRecord, EventAsOf, RecordAsOf } from '../record-as-of.ts';

/** A list on the page of a day. */
export type AsOfSection = {
  /** Its place on the page; those of what changed that day have one together. */
  id: string;
  label: string;
  isCounted: true;
} & (
  | { kind: 'events'; entries: readonly EventAsOf[] }
  | { kind: 'claims'; entries: readonly { claim: ClaimAsOf; before?: Verdict | undefined }[] }
);

/** The place of what changed on the day of a page. */
export const changedId = 'page.changed';

/** The lists on the page of a day, in order: what changed that day, and then the whole record unless it is told in brief. */
export function asOfSections(
  { newEvents, newClaims, newVerdicts }: DayOfRecord,
  whole: RecordAsOf | undefined,
): AsOfSection[] {
  const isNew = new Set(newClaims.map(({ id }) => id));
  // A first verdict on a claim of the same day stands with the claim.
  const judged = newVerdicts.filter(({ claim }) => !isNew.has(claim.id));
  const isKept = ({ claim, before }: (typeof judged)[number]): boolean => claim.assessment?.verdict === before;
  const changed = { id: changedId, isCounted: true } as const;
  const sections: AsOfSection[] = [
    { ...changed, kind: 'events', label: 'Became public', entries: newEvents },
    {
      ...changed,
      kind: 'claims',
      label: 'Said, or became known to have been said',
      entries: newClaims.map((claim) => ({ claim })),
    },
    { ...changed, kind: 'claims', label: 'Verdict changed', entries: judged.filter((change) => !isKept(change)) },
    { ...changed, kind: 'claims', label: 'Verdict kept, for a new reason', entries: judged.filter(isKept) },
  ];
  if (!whole) return sections;
  return [
    ...sections,
    ...groupAsOf(whole.claims).map(({ verdict, claims: group }) => ({
      id: verdict ?? 'page.unassessed',
      kind: 'claims' as const,
      label: labelOfVerdict(verdict),
      isCounted: true as const,
      entries: group.map((claim) => ({ claim })),
    })),
    { id: 'page.events', kind: 'events', label: 'Events', isCounted: true, entries: whole.events },
  ];
}

/** The verdict that held on a day, in words. */
export function labelOfVerdict(verdict: Verdict | undefined): string {
  return verdict ? verdictLabels[verdict] : 'Not yet assessed';
}
