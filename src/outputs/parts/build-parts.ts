import { lastRecordedPart } from '../../dossier/ledger/last-recorded-part.ts';
import type { Ledger } from '../../dossier/ledger/ledger.ts';
import { partPath } from '../../dossier/ledger/part-path.ts';
import { splitSections, type Stretch } from './split-sections.ts';

/** One of the pages on which a list is told; a list that is short enough has but one. */
export interface Part<S = unknown> {
  number: number;
  path: string;
  /** What stands on it, to find one's way by. */
  label: string;
  sections: readonly Stretch<S>[];
}

export interface PartOptions<S> {
  /** The path of the list. */
  path: string;
  /** Paths that it had before. */
  formerPaths?: readonly string[];
  /** How many entries a page may hold. */
  most: number;
  /** What a page is called that holds these. */
  labelOf: (sections: readonly Stretch<S>[]) => string;
  /** Pages that were published stay, even when nothing is left to stand on them. */
  ledger: Ledger | undefined;
}

/** The pages on which a list is told: the first at the address of the list, the others at those with their numbers. */
export function buildParts<S extends { entries: readonly unknown[] }>(
  sections: readonly S[],
  { path, formerPaths = [], most, labelOf, ledger }: PartOptions<S>,
): Part<S>[] {
  const split = splitSections(sections, most);
  const count = Math.max(split.length, ...[path, ...formerPaths].map((one) => lastRecordedPart(ledger, one)));
  return Array.from({ length: count }, (_, index) => {
    const own = split[index] ?? [];
    const number = index + 1;
    return { number, path: partPath(path, number), label: own.length > 0 ? labelOf(own) : 'Empty', sections: own };
  });
}
