import type { Day } from '../../dates/partial-date.ts';
import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import type { EntryIndex } from '../entry-index.ts';
import { isError } from '../problem.ts';
import { checkAliases } from './check-aliases.ts';
import { checkAssessmentSources } from './check-assessment-sources.ts';
import { checkClaim } from './check-claim.ts';
import { checkDates } from './check-dates.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkSources } from './check-sources.ts';
import { checkUnusedSources } from './check-unused-sources.ts';

interface Surroundings {
  index: EntryIndex;
  entries: CheckedEntries;
  /** Entries whose id another one has. */
  duplicates: readonly CheckedEntry[];
  /** The last day that it can be anywhere on earth. */
  lastDay: Day;
}

/** Runs every check that looks across fields and files; what they find become messages of the files. */
export function checkEntries({ index, entries, duplicates, lastDay }: Surroundings): void {
  const published = Object.values(entries).flatMap((collection) => [...collection.values()] as CheckedEntry[]);
  for (const entry of [...published, ...duplicates]) {
    checkAliases(entry, index);
    checkDates(entry, lastDay);
    checkLinks(entry, { index, entries });
    checkHeadings(entry);
  }
  for (const claim of entries.claims.values()) {
    checkClaim(claim);
    checkAssessmentSources(claim, entries.sources);
  }
  checkSources(entries.sources);
  // A field that cannot be read may be the one that uses a source.
  if (!published.some(({ entry }) => entry.file.messages.some(isError))) checkUnusedSources(entries);
}
