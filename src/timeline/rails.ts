import { earliestDay, representativeDay } from '../dates/day-bounds.ts';
import { instantOf } from './instant-of.ts';
import { packRows } from './lanes.ts';
import type { Instant, TimedEvent } from './timeline-event.ts';

/** By which of its dates an event stands in a list. */
export type Order = 'occurred' | 'disclosed';

/** The part of a period beside one entry of a list. */
export interface RailSegment {
  /** The column of the period, counted from the one beside the lanes. */
  slot: number;
  lane: string;
  /** `bar`: it goes on; `gap`: it is over and not yet public, or not yet public in the order of disclosure. */
  kind: 'bar' | 'gap';
  /** Whether the period is that of the entry itself. */
  isOwn: boolean;
  comesFromAbove: boolean;
  goesOnBelow: boolean;
  /** Whether the public learned of it before the next entry. */
  comesOut: boolean;
}

/** What stands beside one entry of a list, as in a graph of commits. */
export interface RowRails {
  /** The lane in which the entry has its dot. */
  lane: string;
  segments: RailSegment[];
}

/** More periods than these at a time are told in words only. */
export const mostSlots = 5;

/** A period or a lag of fewer days draws no rail. */
const shortest = 31;
const day = 86_400_000;

interface Period {
  event: TimedEvent;
  /** The rows of its entry, of its first and last part, of the last part of its bar and of its disclosure. */
  own: number;
  first: number;
  last: number;
  lastOfBar: number;
  out: number | undefined;
}

/** The rails beside each entry of a list that is sorted by `order`: which periods run there, and where they begin and end. */
export function buildRails(events: readonly TimedEvent[], order: Order): RowRails[] {
  const times = events.map((event) => instantInOrder(event, order));
  const periods = events
    .map((event, row) => (order === 'occurred' ? periodSince(event, row, times) : periodUntil(event, row, times)))
    .filter(({ event, first, last }) => last > first && isLong(event));
  const slots = packRows(periods.map(({ first, last }) => ({ from: first, to: last + 1 })));
  const rails = events.map(({ lane }): RowRails => ({ lane, segments: [] }));
  periods.forEach((period, index) => {
    const slot = slots[index] ?? mostSlots;
    if (slot >= mostSlots) return;
    for (let row = period.first; row <= period.last; row++)
      rails[row]?.segments.push(segmentAt(row, period, slot, order));
  });
  return rails;
}

function segmentAt(
  row: number,
  { event, own, first, last, lastOfBar, out }: Period,
  slot: number,
  order: Order,
): RailSegment {
  const isBar = order === 'occurred' ? row <= lastOfBar : row >= own;
  return {
    slot,
    lane: event.lane,
    kind: isBar ? 'bar' : 'gap',
    isOwn: row === own,
    comesFromAbove: row > first,
    goesOnBelow: row < last,
    comesOut: row === out,
  };
}

/** By when it happened: from its entry down to its end, and on until it came out. */
function periodSince(event: TimedEvent, row: number, times: readonly Instant[]): Period {
  const lastOfBar = Math.max(row, lastRowBy(event.end.latest, times));
  const isLate = event.cameOut !== undefined && (event.lag?.days ?? 0) >= shortest;
  const out = isLate ? Math.max(row, lastRowBy(event.cameOut ?? 0, times)) : undefined;
  return { event, own: row, first: row, last: Math.max(lastOfBar, out ?? row), lastOfBar, out };
}

/** By when it became public: from its beginning down to its entry, and on to its end. */
function periodUntil(event: TimedEvent, row: number, times: readonly Instant[]): Period {
  const isLate = (event.lag?.days ?? 0) >= shortest;
  const since = times.findIndex((time) => time >= event.start.earliest);
  const first = isLate && since !== -1 ? Math.min(row, since) : row;
  const last = Math.max(row, lastRowBy(event.end.latest, times));
  return { event, own: row, first, last, lastOfBar: last, out: undefined };
}

/** The instant by which an event stands in an order. */
export function instantInOrder({ start, disclosed }: TimedEvent, order: Order): Instant {
  return order === 'occurred' ? start.earliest : instantOf(earliestDay(disclosed) ?? representativeDay(disclosed));
}

function isLong({ start, end, lag }: TimedEvent): boolean {
  return end.latest - start.earliest >= shortest * day || (lag?.days ?? 0) >= shortest;
}

function lastRowBy(instant: Instant, times: readonly Instant[]): number {
  return times.findLastIndex((time) => time <= instant);
}
