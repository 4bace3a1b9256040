import type { Stretch } from './split-sections.ts';
import { tellRange } from './tell-range.ts';

interface Labelled {
  label: string;
  /** Whether the number of entries stands beside the label. */
  isCounted?: boolean;
  entries: readonly unknown[];
}

/** The heading of a section, with the number of its entries, or which of them stand on the page. */
export function sectionLabel({ label, isCounted = false, entries, before, whole }: Stretch<Labelled>): string {
  const isTold = isCounted || entries.length < whole;
  return isTold ? `${label} (${tellRange(before, entries.length, whole)})` : label;
}
