import { type TimeInterval, utcMonth, utcYear } from 'd3-time';
import { narrowest } from './place-events.ts';
import { buildScale } from './scale.ts';
import { placeTicks, type Tick } from './ticks.ts';
import type { TimeSpan } from './time-event.ts';
import type { Instant } from './timeline-event.ts';

/** A period of the same length as the others, with the number of events in it. */
export interface Bin {
  /** Where it begins and ends, as shares of the width. */
  from: number;
  to: number;
  count: number;
}

/** How many events lie in each period of a time span, lane by lane and year by year. */
export interface Density {
  lanes: { id: string; bins: Bin[] }[];
  years: (Bin & { year: string })[];
  /** The largest count of a bin of any lane. */
  most: number;
  ticks: Tick[];
}

/** A bar is no narrower than so many pixels. */
const narrowestBar = 3;

/** Counts events by lane and period, in the shortest periods that can still be seen. */
export function countDensity(
  events: readonly { lane: string; at: Instant }[],
  lanes: readonly string[],
  span: TimeSpan,
): Density {
  const scale = buildScale(span, narrowest);
  const share = (date: Date): number => Math.min(1, Math.max(0, scale(date) / narrowest));
  const binsOf = (interval: TimeInterval, list: readonly { at: Instant }[]): (Bin & { start: Date })[] =>
    interval.range(interval.floor(new Date(span.from)), new Date(span.to + 1)).map((start) => {
      const end = interval.offset(start, 1);
      const count = list.filter(({ at }) => at >= start.getTime() && at < end.getTime()).length;
      return { start, from: share(start), to: share(end), count };
    });
  const interval = intervalFor(span);
  const counted = lanes.map((id) => ({
    id,
    bins: binsOf(
      interval,
      events.filter(({ lane }) => lane === id),
    ).filter(({ count }) => count > 0),
  }));
  return {
    lanes: counted,
    years: binsOf(utcYear, events).map((bin) => ({
      ...bin,
      year: String(bin.start.getUTCFullYear()).padStart(4, '0'),
    })),
    most: Math.max(1, ...counted.flatMap(({ bins }) => bins.map(({ count }) => count))),
    ticks: placeTicks(scale),
  };
}

function intervalFor({ from, to }: TimeSpan): TimeInterval {
  const candidates = [utcMonth, utcMonth.every(3)].filter((interval) => interval !== null);
  const most = narrowest / narrowestBar;
  return candidates.find((interval) => interval.range(new Date(from), new Date(to)).length <= most) ?? utcYear;
}
