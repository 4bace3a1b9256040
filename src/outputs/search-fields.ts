import { collections } from '../collections.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { verdicts } from '../dossier/schemas/claim.ts';
import { listStanding } from '../dossier/list-standing.ts';
import { actorChoices } from './actor-choices.ts';
import { buildFilterField, type FilterField, type FilterQuestion } from './build-filter-field.ts';
import { mostChoices } from './filter-fields.ts';
import { collectionLabels, verdictLabels } from './labels.ts';
import { type SearchData, searchData, searchKinds } from './search-data.ts';

/** The filters of the search, each choice with the number of entries that have it; what leaves no choice is no filter. */
export function searchFields(site: Site): FilterField[] {
  const entries = listStanding(site, collections).map((target) => searchData(site, target));
  return questions(site)
    .map((question) => buildFilterField(question, entries))
    .filter(({ options }) => options.length > 0)
    .map(offerMostCommon);
}

/** Of more choices than one can look through, those that most entries have. */
function offerMostCommon(field: FilterField): FilterField {
  if (field.options.length <= mostChoices) return field;
  const mostCommon = field.options.toSorted((left, right) => right.count - left.count).slice(0, mostChoices);
  const isOffered = new Set(mostCommon);
  return { ...field, options: field.options.filter((option) => isOffered.has(option)), isPart: true };
}

function questions(site: Site): FilterQuestion<SearchData>[] {
  const kinds = Object.entries(searchKinds) as [keyof typeof searchKinds, string][];
  return [
    {
      name: 'kind',
      label: 'Kind',
      choices: kinds.map(([collection, kind]) => [kind, collectionLabels[collection]] as const),
      valuesOf: ({ kind }) => [kind],
    },
    {
      name: 'verdict',
      label: 'Verdict of a claim',
      choices: verdicts.map((verdict) => [verdict, verdictLabels[verdict]] as const),
      valuesOf: ({ verdict }) => (verdict ? [verdict] : []),
    },
    {
      name: 'actor',
      label: 'Person or organisation',
      choices: actorChoices(site),
      valuesOf: ({ actors }) => actors,
    },
  ];
}
