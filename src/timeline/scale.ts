import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { TimeSpan } from './time-event.ts';

/** From an instant to pixels from the left, in UTC. */
export type TimeScale = ScaleTime<number, number>;

/** A true scale of a span of time over a width. */
export function buildScale({ from, to }: TimeSpan, width: number): TimeScale {
  return scaleUtc().domain([from, to]).range([0, width]);
}
