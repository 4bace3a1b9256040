import { earliestDay, representativeDay } from '../dates/day-bounds.ts';
import { instantOf } from './instant-of.ts';
import { isSecret } from './is-secret.ts';
import { packRows } from './lanes.ts';
import type { Instant, TimedEvent } from './timeline-event.ts';

/** By which of its dates an event stands in a list. */
export type Order = 'occurred' | 'disclosed';

/** A row of a list: the entry of an event, or a note where it became public. */
export interface RailRow {
  event: TimedEvent;
  isDisclosure: boolean;
}

/** The part of a period beside one row of a list. */
export interface RailSegment {
  /** The column of the period, counted from the one beside the lanes. */
  slot: number;
  lane: string;
  certainty: TimedEvent['certainty'];
  /** `bar`: it goes on; `gap`: it is over and not yet public, or not yet public in the order of disclosure. */
  kind: 'bar' | 'gap';
  /** Whether the period is that of the entry itself. */
  isOwn: boolean;
  comesFromAbove: boolean;
  goesOnBelow: boolean;
  /** Whether the row is the note of its disclosure. */
  comesOut: boolean;
}

/** What stands beside one row of a list, as in a graph of commits. */
export interface RowRails {
  /** The event whose entry has its dot there; a note has none. */
  dot?: Pick<TimedEvent, 'lane' | 'certainty'>;
  segments: RailSegment[];
}

/** More periods than these at a time are told in words only. */
export const mostSlots = 8;

/** A period of fewer days draws no rail. */
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

/** The rails beside each row of a list that is sorted by `order`: which periods run there, and where they begin and end. */
export function buildRails(rows: readonly RailRow[], order: Order): RowRails[] {
  const times = rows.map((row) => timeOfRow(row, order));
  const periods = rows
    .flatMap((row, index) => {
      if (row.isDisclosure || !isLong(row.event)) return [];
      return [order === 'occurred' ? periodSince(index, rows, times) : periodUntil(row.event, index, times)];
    })
    .filter(({ first, last }) => last > first);
  const slots = packRows(periods.map(({ first, last }) => ({ from: first, to: last + 1 })));
  const rails = rows.map(({ event, isDisclosure }): RowRails => ({
    segments: [],
    ...(!isDisclosure && { dot: { lane: event.lane, certainty: event.certainty } }),
  }));
  periods.forEach((period, index) => {
    const slot = slots[index] ?? mostSlots;
    if (slot >= mostSlots) return;
    for (let row = period.first; row <= period.last; row++)
      rails[row]?.segments.push(segmentAt(row, period, slot, order));
  });
  return rails;
}

/** The instant by which an event stands in an order. */
export function instantInOrder({ start, disclosed }: TimedEvent, order: Order): Instant {
  return order === 'occurred' ? start.earliest : instantOf(earliestDay(disclosed) ?? representativeDay(disclosed));
}

function segmentAt(row: number, period: Period, slot: number, order: Order): RailSegment {
  const { event, own, first, last, lastOfBar, out } = period;
  const isBar = order === 'occurred' ? row <= lastOfBar : row >= own;
  return {
    slot,
    lane: event.lane,
    certainty: event.certainty,
    kind: isBar ? 'bar' : 'gap',
    isOwn: row === own,
    comesFromAbove: row > first,
    goesOnBelow: row < last,
    comesOut: row === out,
  };
}

/** By when it happened: from its entry down to its end, and on until it came out. */
function periodSince(own: number, rows: readonly RailRow[], times: readonly Instant[]): Period {
  const { event } = rows[own] as RailRow;
  const lastOfBar = Math.max(own, lastRowBy(event.end.latest, times));
  const note = rows.findIndex((row) => row.isDisclosure && row.event.id === event.id);
  const out = note === -1 ? undefined : note;
  return { event, own, first: own, last: Math.max(lastOfBar, out ?? own), lastOfBar, out };
}

/** By when it became public: from its beginning down to its entry, and on to its end where that is much later. */
function periodUntil(event: TimedEvent, own: number, times: readonly Instant[]): Period {
  const since = times.findIndex((time) => time >= event.start.earliest);
  const first = isSecret(event) && since !== -1 ? Math.min(own, since) : own;
  const goesOn = event.end.latest - (times[own] ?? 0) >= shortest * day;
  const last = goesOn ? Math.max(own, lastRowBy(event.end.latest, times)) : own;
  return { event, own, first, last, lastOfBar: last, out: undefined };
}

function timeOfRow({ event, isDisclosure }: RailRow, order: Order): Instant {
  return isDisclosure ? (event.cameOut ?? 0) : instantInOrder(event, order);
}

function isLong(event: TimedEvent): boolean {
  return event.end.latest - event.start.earliest >= shortest * day || isSecret(event);
}

function lastRowBy(instant: Instant, times: readonly Instant[]): number {
  return times.findLastIndex((time) => time <= instant);
}
