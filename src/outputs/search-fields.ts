import type { EntryRef } from '../collections.ts';
import { collections } from '../collections.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { verdicts } from '../dossier/schemas/claim.ts';
import type { FilterField } from './filter-fields.ts';
import { collectionLabels, verdictLabels } from './labels.ts';
import { type SearchData, searchData, searchKinds } from './search-data.ts';

/** The filters of the search, each choice with the number of entries that have it; what leaves no choice is no filter. */
export function searchFields(site: Site): FilterField[] {
  const entries = listSearched(site).map((target) => searchData(site, target));
  const field = (
    name: string,
    label: string,
    choices: readonly (readonly [value: string, text: string])[],
    has: (entry: SearchData, value: string) => boolean,
  ): FilterField => ({
    name,
    label,
    options: choices
      .map(([value, text]) => ({ value, label: text, count: entries.filter((entry) => has(entry, value)).length }))
      .filter(({ count }) => count > 0),
  });
  const kinds = Object.entries(searchKinds) as [keyof typeof searchKinds, string][];
  const actors = [...site.actors.values()].map(({ id, name }) => [id, name] as const);
  return [
    field(
      'kind',
      'Kind',
      kinds.map(([collection, kind]) => [kind, collectionLabels[collection]] as const),
      ({ kind }, value) => kind === value,
    ),
    field(
      'verdict',
      'Verdict of a claim',
      verdicts.map((verdict) => [verdict, verdictLabels[verdict]] as const),
      ({ verdict }, value) => verdict === value,
    ),
    field(
      'actor',
      'Person or organisation',
      actors.sort(([, left], [, right]) => left.localeCompare(right, 'en')),
      (entry, value) => entry.actors.includes(value),
    ),
  ].filter(({ options }) => options.length > 0);
}

/** Every entry that the search finds. */
function listSearched(site: Site): EntryRef[] {
  return collections.flatMap((collection) =>
    [...site[collection].values()].filter((entry) => !('withdrawn' in entry)).map(({ id }) => ({ collection, id })),
  );
}
