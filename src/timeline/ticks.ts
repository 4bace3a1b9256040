import type { TimeScale } from './scale.ts';
import { textWidth } from './text-width.ts';

/** A mark on the axis: where it stands and what it says. */
export interface Tick {
  x: number;
  label: string;
}

/** Between the label of a tick and the next tick. */
const gap = 12;
const fontSize = 12;

/** As many ticks as fit beside each other with their labels, each label standing behind its tick. */
export function placeTicks(scale: TimeScale): Tick[] {
  const [from = 0, width = 0] = scale.range();
  for (let count = Math.floor((width - from) / (3 * gap)); count > 1; count--) {
    const format = scale.tickFormat(count);
    const ticks = scale.ticks(count).map((date) => ({ x: scale(date), label: format(date) }));
    if (ticks.every((tick, index) => fits(tick, ticks[index + 1]?.x ?? Infinity))) return ticks.filter(inside(width));
  }
  const [date] = scale.ticks(1);
  return date ? [{ x: scale(date), label: scale.tickFormat(1)(date) }].filter(inside(width)) : [];
}

function fits({ x, label }: Tick, next: number): boolean {
  return x + textWidth(label, fontSize) + gap <= next;
}

/** A label that would run over the right edge is left out. */
function inside(width: number): (tick: Tick) => boolean {
  return ({ x, label }) => x + textWidth(label, fontSize) <= width;
}
