/** The choices that narrow a search, by the names under which they stand in the address. */
export const searchFilters = ['kind', 'verdict', 'actor'] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** What a reader searches for: words, and the choices made; a choice that was not made is absent. */
export interface SearchQuery {
  words: string;
  choices: Partial<Record<SearchFilter, string>>;
}

/** The query of an address, from the part that begins with its question mark. */
export function readSearchQuery(search: string): SearchQuery {
  const given = new URLSearchParams(search);
  const choices: SearchQuery['choices'] = {};
  for (const name of searchFilters) {
    const value = given.get(name);
    if (value) choices[name] = value;
  }
  return { words: (given.get('q') ?? '').trim(), choices };
}

/** The part of an address that holds a query, empty for an empty one. */
export function toSearchAddress({ words, choices }: SearchQuery): string {
  const given = new URLSearchParams();
  if (words) given.set('q', words);
  for (const name of searchFilters) {
    const value = choices[name];
    if (value) given.set(name, value);
  }
  const search = String(given);
  return search && `?${search}`;
}

export function isEmptyQuery(query: SearchQuery): boolean {
  return toSearchAddress(query) === '';
}

/** The same query without the choice of one filter. */
export function withoutChoice({ words, choices }: SearchQuery, name: SearchFilter): SearchQuery {
  return { words, choices: { ...choices, [name]: undefined } };
}
