import type { Site } from '../dossier/join-dossier.ts';
import { claimKinds, verdicts } from '../dossier/schemas/claim.ts';
import { actorChoices } from './actor-choices.ts';
import { buildFilterField, type FilterField, type FilterQuestion } from './build-filter-field.ts';
import type { FilterValues } from './filter-values.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';

/** More choices are for the search. */
export const mostChoices = 300;

/**
 * The filters of a list: by lane, actor, verdict, kind and period, with the number of its entries that
 * each choice leaves; what leaves no choice is no filter, nor is what offers more than one can look through.
 *
 * @param known the entries that decide which choices there are; more than are listed where the list is a part of a whole
 */
export function filterFields(
  entries: readonly FilterValues[],
  site: Site,
  known: readonly FilterValues[] = entries,
): FilterField[] {
  return [...questionsOfWhat(site), ...questionsOfWhen(known)]
    .map((question) => buildFilterField(question, entries, known))
    .filter(({ options }) => options.length > 1 && options.length <= mostChoices);
}

function questionsOfWhat(site: Site): FilterQuestion<FilterValues>[] {
  return [
    {
      name: 'lane',
      label: 'Kind of event',
      choices: [...site.lanes.values()].map(({ id, label }) => [id, label] as const),
      valuesOf: ({ lane }) => lane,
    },
    {
      name: 'actor',
      label: 'Person or organisation',
      choices: actorChoices(site),
      valuesOf: ({ actor }) => actor,
    },
    {
      name: 'verdict',
      label: 'Verdict of a claim',
      choices: verdicts.map((verdict) => [verdict, verdictLabels[verdict]] as const),
      valuesOf: ({ claims }) => claims.map(({ verdict }) => verdict),
    },
    {
      name: 'kind',
      label: 'Kind of claim',
      choices: claimKinds.map((kind) => [kind, claimKindLabels[kind]] as const),
      valuesOf: ({ claims }) => claims.map(({ kind }) => kind),
    },
  ];
}

function questionsOfWhen(known: readonly FilterValues[]): FilterQuestion<FilterValues>[] {
  const years = [...new Set(known.flatMap(({ from, to }) => [from, to ?? '']))].filter(Boolean).sort();
  const choices = years.map((year) => [year, year] as const);
  return [
    {
      name: 'from',
      label: 'From',
      choices,
      valuesOf: ({ to }) => years.filter((year) => to === undefined || to >= year),
    },
    { name: 'to', label: 'To', choices, valuesOf: ({ from }) => years.filter((year) => from <= year) },
  ];
}
