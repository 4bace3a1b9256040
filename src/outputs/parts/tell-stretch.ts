import type { Stretch } from './split-sections.ts';

/**
 * What a page holds of a section: its name where that is all of it, and else from where it goes on or up to where it goes.
 *
 * @param placeOf where an entry stands in the section, in words; it gets its number there, too
 * @example tellStretch({ entries: [b], before: 1, whole: 2 }, 'Claims', ({ made }) => made) // 'Claims from May 2018'
 */
export function tellStretch<T>(
  { entries, before, whole }: Stretch<{ entries: readonly T[] }>,
  name: string,
  placeOf: (entry: T, number: number) => string,
): string {
  const tell = (index: number): string => {
    const entry = entries[index];
    return entry === undefined ? '' : placeOf(entry, before + index + 1);
  };
  const [first, last] = [tell(0), tell(entries.length - 1)];
  const isBegun = before > 0;
  const isUnfinished = before + entries.length < whole;
  if (isBegun && isUnfinished) return `${name}, ${first === last ? first : `${first} to ${last}`}`;
  if (isBegun) return `${name} from ${first}`;
  return isUnfinished ? `${name} up to ${last}` : name;
}
