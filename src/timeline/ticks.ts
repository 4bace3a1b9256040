import type { TimeScale } from './scale.ts';
import { textWidth } from './text-width.ts';

/** A mark on the axis: where it stands, as a share of the width, and what it says. */
export interface Tick {
  x: number;
  label: string;
}

/** Between the label of a tick and the next tick, in pixels. */
const gap = 12;
const fontSize = 12;

/** As many ticks as fit beside each other with their labels, each label standing behind its tick. */
export function placeTicks(scale: TimeScale): Tick[] {
  const [, width = 0] = scale.range();
  const ticksOf = (count: number): Tick[] => {
    const format = scale.tickFormat(count);
    return scale.ticks(count).map((date) => ({ x: scale(date) / width, label: format(date) }));
  };
  const endOf = ({ x, label }: Tick): number => x * width + textWidth(label, fontSize);
  const fit = (ticks: Tick[]): boolean =>
    ticks.every((tick, index) => endOf(tick) + gap <= (ticks[index + 1]?.x ?? Infinity) * width);
  let count = Math.floor(width / (3 * gap));
  while (count > 1 && !fit(ticksOf(count))) count--;
  // A label that would run over the right edge is left out; of ticks that do not fit the first is enough.
  return ticksOf(count)
    .slice(0, count > 1 ? undefined : 1)
    .filter((tick) => endOf(tick) <= width);
}
