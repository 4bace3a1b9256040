/** Entries of one year, in the order in which they come. */
export interface YearGroup<T> {
  /** The year as it stands in addresses; `earlier` for what began on a day not known. */
  year: string;
  /** The year as a heading. */
  label: string;
  entries: T[];
}

/** What began on a day not known is listed under this. */
export const noYear = 'earlier';

/** Entries by the year of a date of theirs, in the order in which they come; those without a year together. */
export function groupByYear<T>(entries: readonly T[], yearOf: (entry: T) => string | undefined): YearGroup<T>[] {
  const groups: YearGroup<T>[] = [];
  for (const entry of entries) {
    const year = yearOf(entry) ?? noYear;
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ ...labelledYear(year), entries: [entry] });
  }
  return groups;
}

/** A year with its heading. */
export function labelledYear(year: string): { year: string; label: string } {
  return { year, label: year === noYear ? 'Beginning not known' : year };
}
