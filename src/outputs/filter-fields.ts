import type { Site } from '../dossier/join-dossier.ts';
import { claimKinds, verdicts } from '../dossier/schemas/claim.ts';
import { actorChoices } from './actor-choices.ts';
import { buildFilterField, type FilterField, type FilterQuestion } from './build-filter-field.ts';
import type { FilterValues } from './filter-values.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';

/**
 * The filters of a list: by lane, actor, verdict, kind and period, with the number of its entries that
 * each choice leaves; what leaves no choice is no filter.
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
    .filter(({ options }) => options.length > 1);
}

function questionsOfWhat(site: Site): FilterQuestion<FilterValues>[] {
  return [
    {
      name: 'lane',
      label: 'Kind of event',
      choices: [...site.lanes.values()].map(({ id, label }) => [id, label] as const),
      has: ({ lane }, id) => lane.includes(id),
    },
    {
      name: 'actor',
      label: 'Person or organisation',
      choices: actorChoices(site),
      has: ({ actor }, id) => actor.includes(id),
    },
    {
      name: 'verdict',
      label: 'Verdict of a claim',
      choices: verdicts.map((verdict) => [verdict, verdictLabels[verdict]] as const),
      has: ({ claims }, verdict) => claims.some((claim) => claim.verdict === verdict),
    },
    {
      name: 'kind',
      label: 'Kind of claim',
      choices: claimKinds.map((kind) => [kind, claimKindLabels[kind]] as const),
      has: ({ claims }, kind) => claims.some((claim) => claim.kind === kind),
    },
  ];
}

function questionsOfWhen(known: readonly FilterValues[]): FilterQuestion<FilterValues>[] {
  const years = [...new Set(known.flatMap(({ from, to }) => [from, to ?? '']))].filter(Boolean).sort();
  const choices = years.map((year) => [year, year] as const);
  return [
    { name: 'from', label: 'From', choices, has: ({ to }, year) => to === undefined || to >= year },
    { name: 'to', label: 'To', choices, has: ({ from }, year) => from <= year },
  ];
}
