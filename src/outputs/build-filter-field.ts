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

/** What a filter asks. */
export interface FilterQuestion<T> {
  name: string;
  label: string;
  /** Everything that could be chosen, in order. */
  choices: readonly (readonly [value: string, text: string])[];
  /** Whether an entry has a choice. */
  has: (entry: T, value: string) => boolean;
}

/**
 * A filter of a list: the choices that any of the known entries has, each with the number of listed entries that it leaves.
 *
 * @param known the entries that decide which choices there are; more than are listed where the list is a part of a whole
 */
export function buildFilterField<T>(
  { name, label, choices, has }: FilterQuestion<T>,
  listed: readonly T[],
  known: readonly T[] = listed,
): FilterField {
  const options = choices
    .filter(([value]) => known.some((entry) => has(entry, value)))
    .map(([value, text]) => ({ value, label: text, count: listed.filter((entry) => has(entry, value)).length }));
  return { name, label, options };
}
