/** Entries by the year of a date of theirs, in the order in which they come. */
export function groupByYear<T>(entries: readonly T[], yearOf: (entry: T) => string): { year: string; entries: T[] }[] {
  const groups: { year: string; entries: T[] }[] = [];
  for (const entry of entries) {
    const year = yearOf(entry);
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}
