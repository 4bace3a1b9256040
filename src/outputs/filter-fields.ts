import type { Site } from '../dossier/join-dossier.ts';
import { claimKinds, verdicts } from '../dossier/schemas/claim.ts';
import type { FilterValues } from './filter-values.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';

/** A choice that a filter offers, with the number of entries that have it. */
export interface FilterOption {
  value: string;
  label: string;
  count: number;
}

export interface FilterField {
  /** The name under which the choice stands in the address. */
  name: string;
  label: string;
  options: FilterOption[];
}

/**
 * The filters of a list: by lane, actor, verdict, kind and period, with the number of its entries that
 * each choice leaves.
 *
 * @param known the entries that decide which choices there are; more than are listed where the list is a part of a whole
 */
export function filterFields(
  entries: readonly FilterValues[],
  { lanes, actors }: Site,
  known: readonly FilterValues[] = entries,
): FilterField[] {
  const field = (
    name: string,
    label: string,
    choices: readonly (readonly [value: string, text: string])[],
    has: (entry: FilterValues, value: string) => boolean,
  ): FilterField => ({
    name,
    label,
    options: choices
      .filter(([value]) => known.some((entry) => has(entry, value)))
      .map(([value, text]) => ({ value, label: text, count: entries.filter((entry) => has(entry, value)).length })),
  });
  const named = <T extends { id: string }>(list: Iterable<T>, nameOf: (one: T) => string) =>
    [...list].map((one) => [one.id, nameOf(one)] as const);
  const byName = named(actors.values(), ({ name }) => name).sort(([, left], [, right]) =>
    left.localeCompare(right, 'en'),
  );
  const years = [...new Set(known.flatMap(({ from, to }) => [from, to ?? '']))].filter(Boolean).sort();
  const yearChoices = years.map((year) => [year, year] as const);
  return [
    field(
      'lane',
      'Kind of event',
      named(lanes.values(), ({ label }) => label),
      ({ lane }, id) => lane.includes(id),
    ),
    field('actor', 'Person or organisation', byName, ({ actor }, id) => actor.includes(id)),
    field(
      'verdict',
      'Verdict of a claim',
      verdicts.map((verdict) => [verdict, verdictLabels[verdict]] as const),
      ({ claims }, verdict) => claims.some((claim) => claim.verdict === verdict),
    ),
    field(
      'kind',
      'Kind of claim',
      claimKinds.map((kind) => [kind, claimKindLabels[kind]] as const),
      ({ claims }, kind) => claims.some((claim) => claim.kind === kind),
    ),
    field('from', 'From', yearChoices, ({ to }, year) => to === undefined || to >= year),
    field('to', 'To', yearChoices, ({ from }, year) => from <= year),
  ].filter(({ options }) => options.length > 1);
}
