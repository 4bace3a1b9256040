/** A section with a stretch of its entries, and where that stretch stands in the whole. */
export type Stretch<S> = S & {
  /** How many of its entries stand on the pages before. */
  before: number;
  /** How many entries it has on all pages. */
  whole: number;
};

/** Sections cut into pages of at most so many entries, in order; the last of a page may go on on the next one. */
export function splitSections<S extends { entries: readonly unknown[] }>(
  sections: readonly S[],
  most: number,
): Stretch<S>[][] {
  const pages: Stretch<S>[][] = [[]];
  let room = most;
  for (const section of sections) {
    const whole = section.entries.length;
    for (let before = 0; before < whole;) {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      const entries = section.entries.slice(before, before + room);
      pages.at(-1)?.push({ ...section, entries, before, whole });
      before += entries.length;
      room -= entries.length;
    }
  }
  return pages;
}
