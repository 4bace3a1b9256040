import type { EntrySection } from './entry-sections.ts';
import type { Stretch } from './split-sections.ts';

/** The heading of a list on an entry's page, with the number of its entries, or which of them stand on the page. */
export function sectionLabel({ label, isCounted = false, entries, before, whole }: Stretch<EntrySection>): string {
  if (entries.length < whole) return `${label} (${before + 1} to ${before + entries.length} of ${whole})`;
  return isCounted ? `${label} (${whole})` : label;
}
