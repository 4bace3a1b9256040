import { representativeDay } from '../dates/day-bounds.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import type { Dossier } from './dossier.ts';

/**
 * "Now" as the content knows it: the newest day that it names as past, in assessments, changes,
 * `disclosed`, `updated` and `accessed`. `undefined` when it names none.
 */
export function newestDay(dossier: Dossier): Day | undefined {
  const dates: (PartialDate | undefined)[] = [
    ...[...dossier.claims.values()].flatMap(({ assessments, disclosed, changes = [] }) =>
      [...assessments, ...changes].map(({ date }) => date).concat(disclosed ?? []),
    ),
    ...[...dossier.events.values()].flatMap(({ disclosed, changes = [] }) => [
      disclosed,
      ...changes.map(({ date }) => date),
    ]),
    ...[...dossier.articles.values()].flatMap(({ updated, changes = [] }) => [
      updated,
      ...changes.map(({ date }) => date),
    ]),
    ...[...dossier.sources.values()].map(({ accessed }) => accessed),
  ];
  return dates
    .flatMap((date) => (date ? [representativeDay(date)] : []))
    .sort()
    .at(-1);
}
