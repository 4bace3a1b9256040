/** Entries of one year, in the order in which they come. */
export interface YearGroup<T> {
  /** The year as it stands in addresses; `earlier` for what began on a day not known. */
  year: string;
  /** The year as a heading. */
  label: string;
  entries: T[];
}

/** Entries by the year of a date of theirs, in the order in which they come; those without a year together. */
export function groupByYear<T>(entries: readonly T[], yearOf: (entry: T) => string | undefined): YearGroup<T>[] {
  const groups: YearGroup<T>[] = [];
  for (const entry of entries) {
    const found = yearOf(entry);
    const year = found ?? 'earlier';
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ year, label: found ?? 'Beginning not known', entries: [entry] });
  }
  return groups;
}
