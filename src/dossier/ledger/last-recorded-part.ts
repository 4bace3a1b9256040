import type { Ledger } from './ledger.ts';
import { partAtPath } from './part-path.ts';

const partsOf = new WeakMap<Ledger, ReadonlyMap<string, number>>();

/** The number of the last page on which a list was told when it was published: its address stays. */
export function lastRecordedPart(ledger: Ledger | undefined, list: string): number {
  if (!ledger) return 1;
  let parts = partsOf.get(ledger);
  if (!parts) partsOf.set(ledger, (parts = findParts(ledger)));
  return parts.get(list) ?? 1;
}

function findParts({ addresses }: Ledger): Map<string, number> {
  const last = new Map<string, number>();
  for (const path of Object.keys(addresses)) {
    const part = partAtPath(path);
    if (part) last.set(part.list, Math.max(part.number, last.get(part.list) ?? 1));
  }
  return last;
}
