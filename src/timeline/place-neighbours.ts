import type { Day } from '../dates/partial-date.ts';
import { instantOf } from './instant-of.ts';
import { packRows } from './lanes.ts';

/** Something that stands beside the one in the middle: above it or below it. */
export interface Neighbour {
  day: Day;
  isAbove: boolean;
}

/** Where it stands: as a share of the width, and in pixels from the top. */
export interface Place {
  x: number;
  y: number;
}

export interface PlacedNeighbours {
  own: Place;
  /** In the order of the neighbours. */
  others: Place[];
  height: number;
}

/** The least width, in pixels, at which no two neighbours cover each other. */
const narrowest = 240;
/** What each takes up, in pixels. */
const size = 28;
const rowHeight = 30;
/** What is left free at both ends of the scale, as a share of the width. */
const margin = 0.09;

/** Places neighbours around one of a day, on a true scale from the first day of any of them to the last. */
export function placeNeighbours(day: Day, neighbours: readonly Neighbour[]): PlacedNeighbours {
  const days = [day, ...neighbours.map((neighbour) => neighbour.day)].sort();
  const [from, to] = [instantOf(days[0] ?? day), instantOf(days.at(-1) ?? day)];
  const shareOf = (one: Day): number =>
    from === to ? 0.5 : margin + (1 - 2 * margin) * ((instantOf(one) - from) / (to - from));
  const rowsOf = (isAbove: boolean): Map<Neighbour, number> => {
    const side = neighbours.filter((neighbour) => neighbour.isAbove === isAbove);
    const rows = packRows(
      side.map((neighbour) => {
        const x = shareOf(neighbour.day) * narrowest;
        return { from: x - size / 2, to: x + size / 2 };
      }),
    );
    return new Map(side.map((neighbour, index) => [neighbour, (rows[index] ?? 0) + 1]));
  };
  const [above, below] = [rowsOf(true), rowsOf(false)];
  const [rowsAbove, rowsBelow] = [above, below].map((rows) => Math.max(0, ...rows.values())) as [number, number];
  const middle = (rowsAbove + 0.5) * rowHeight;
  return {
    own: { x: shareOf(day), y: middle },
    others: neighbours.map((neighbour) => ({
      x: shareOf(neighbour.day),
      y: middle + ((below.get(neighbour) ?? 0) - (above.get(neighbour) ?? 0)) * rowHeight,
    })),
    height: (rowsAbove + rowsBelow + 1) * rowHeight,
  };
}
