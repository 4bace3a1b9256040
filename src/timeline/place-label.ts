import type { Extent } from './lanes.ts';
import { shortenToWidth } from './shorten-to-width.ts';
import { textWidth } from './text-width.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Where a label stands: beside its mark or above it, there beginning or ending with it. */
export type LabelSide = 'after' | 'before' | 'above' | 'above-end';

/** The words that stand at a mark. */
export interface PlacedLabel {
  side: LabelSide;
  /** How long it took to come out. */
  lag?: string;
  /** The title, as much of it as there is room for. */
  title: string;
}

/** The size of a label's type, in pixels. */
export const labelSize = 12.5;

const gap = 8;
/** Bold type is wider by so much. */
const bold = 1.1;

/**
 * The label of a mark on the first side where its whole title has room, else on the roomiest, with
 * what mark and label take up together; `undefined` where not even the time has room.
 *
 * @param mark what the mark takes up
 * @param width of the whole timeline; nothing stands outside it
 * @param isLong whether the mark is long enough for a label above it to belong to it at sight
 */
export function placeLabel(
  { title, lag }: TimelineEvent,
  mark: Extent,
  { width, isLong }: { width: number; isLong: boolean },
): { label: PlacedLabel; extent: Extent } | undefined {
  const lagWidth = lag ? textWidth(`${lag.text} `, labelSize) * bold : 0;
  const options = roomOnSides(mark, width)
    .filter(({ side }) => isLong || !side.startsWith('above'))
    .map(({ side, room }) => {
      const shown = shortenToWidth(title, room - lagWidth - gap, labelSize);
      return { side, room, shown, size: lagWidth + textWidth(shown, labelSize) + gap };
    });
  const best = options.find(({ shown }) => shown === title) ?? options.sort((one, other) => other.size - one.size)[0];
  if (!best || (best.shown === '' && (!lag || best.size > best.room))) return undefined;
  const { side, shown, size } = best;
  return { label: { side, title: shown, ...(lag && { lag: lag.text }) }, extent: extentWith(mark, side, size) };
}

function roomOnSides(mark: Extent, width: number): { side: LabelSide; room: number }[] {
  return [
    { side: 'after', room: width - mark.to },
    { side: 'before', room: mark.from },
    { side: 'above', room: width - mark.from - gap },
    { side: 'above-end', room: mark.to - gap },
  ];
}

function extentWith({ from, to }: Extent, side: LabelSide, size: number): Extent {
  const extents: Record<LabelSide, Extent> = {
    after: { from, to: to + size },
    before: { from: from - size, to },
    above: { from, to: Math.max(to, from + size + gap) },
    'above-end': { from: Math.min(from, to - size - gap), to },
  };
  return extents[side];
}
