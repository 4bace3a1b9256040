import type { Day } from '../dates/partial-date.ts';
import type { Site } from '../dossier/join-dossier.ts';

/** The day up to which the record goes: the newest that its content names as past, or on which anything became public. */
export function lastRecordDay({ newestDay, recordDays }: Site): Day {
  return (
    [newestDay, [...recordDays.keys()].at(-1)]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}
