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
  /** Whether there are more choices than are offered. */
  isPart?: boolean;
}

/** What a filter asks. */
export interface FilterQuestion<T> {
  name: string;
  label: string;
  /** Everything that could be chosen, in order. */
  choices: readonly (readonly [value: string, text: string])[];
  /** The choices that an entry has. */
  valuesOf: (entry: T) => readonly string[];
}

/**
 * A filter of a list: the choices that any of the known entries has, each with the number of listed entries that it leaves.
 *
 * @param known the entries that decide which choices there are; more than are listed where the list is a part of a whole
 */
export function buildFilterField<T>(
  { name, label, choices, valuesOf }: FilterQuestion<T>,
  listed: readonly T[],
  known: readonly T[] = listed,
): FilterField {
  const isKnown = new Set(known.flatMap(valuesOf));
  const counts = new Map<string, number>();
  for (const entry of listed)
    for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = choices
    .filter(([value]) => isKnown.has(value))
    .map(([value, text]) => ({ value, label: text, count: counts.get(value) ?? 0 }));
  return { name, label, options };
}
