/** What a mark takes up from left to right, in pixels. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * The row of each mark within its lane: the first one in which it covers no other. With marks taken
 * from left to right no smaller number of rows would do.
 */
export function packRows(extents: readonly Extent[]): number[] {
  const order = extents.map((_, index) => index).sort((left, right) => start(extents, left) - start(extents, right));
  const ends: number[] = [];
  const rows: number[] = [];
  for (const index of order) {
    const { from, to } = extents[index] as Extent;
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return rows;
}

function start(extents: readonly Extent[], index: number): number {
  return extents[index]?.from ?? 0;
}
