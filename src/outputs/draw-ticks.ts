import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Tick } from '../timeline/ticks.ts';
import { percent } from './percent.ts';

/** The labels of an axis, each behind its tick. */
export function drawTickLabels(ticks: readonly Tick[]): Element[] {
  return ticks.map(({ x, label }) => s('text.figure-tick', { x: percent(x), dx: '5', y: '16' }, label));
}

/** The lines of an axis through what lies below it. */
export function drawTickLines(ticks: readonly Tick[], height: number | string): Element[] {
  return ticks.map(({ x }) => s('line.figure-grid', { x1: percent(x), x2: percent(x), y2: height }));
}
