import { claimKinds, verdicts } from '../dossier/schemas/claim.ts';
import type { Site } from '../dossier/join-dossier.ts';
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

/** The filters of a list: by lane, actor, verdict, kind and period; choices that no entry has are left out. */
export function filterFields(entries: readonly FilterValues[], { lanes, actors }: Site): FilterField[] {
  const field = (name: keyof FilterValues, label: string, choices: readonly (readonly [string, string])[]) => ({
    name,
    label,
    options: choices
      .map(([value, text]) => ({
        value,
        label: text,
        count: entries.filter((entry) => entry[name].includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
  });
  const years = [...new Set(entries.flatMap(({ year }) => year))].sort();
  const names = [...actors.values()].map(({ id, name }) => [id, name] as const);
  const byName = names.sort(([, left], [, right]) => left.localeCompare(right, 'en'));
  const period = (name: string, label: string, isIn: (year: string, limit: string) => boolean): FilterField => ({
    name,
    label,
    options: years.map((limit) => ({
      value: limit,
      label: limit,
      count: entries.filter(({ year }) => year.some((one) => isIn(one, limit))).length,
    })),
  });
  return [
    field(
      'lane',
      'Kind of event',
      [...lanes.values()].map(({ id, label }) => [id, label] as const),
    ),
    field('actor', 'Actor', byName),
    field(
      'verdict',
      'Verdict',
      verdicts.map((verdict) => [verdict, verdictLabels[verdict]] as const),
    ),
    field(
      'kind',
      'Kind of claim',
      claimKinds.map((kind) => [kind, claimKindLabels[kind]] as const),
    ),
    period('from', 'From', (year, limit) => year >= limit),
    period('to', 'To', (year, limit) => year <= limit),
  ].filter(({ options }) => options.length > 1);
}
