import { chooseLabelled } from './choose-labelled.ts';
import { type Extent, packRows } from './lanes.ts';
import { placeLabel, type PlacedLabel } from './place-label.ts';
import { buildScale, type TimeScale } from './scale.ts';
import { placeTicks, type Tick } from './ticks.ts';
import { timeEvent, type TimeSpan } from './time-event.ts';
import type { TimedEvent, TimelineEvent } from './timeline-event.ts';

/** Where the parts of an event stand, as shares of the width of the timeline, from 0 to 1. */
export interface EventPlace {
  /** From the first day that it can have begun … */
  from: number;
  /** … and the day on which it had begun for sure … */
  coreFrom: number;
  /** … to the last day on which it still went on for sure … */
  coreTo: number;
  /** … and the last day on which it can have ended. */
  to: number;
  /** When it came out, where that stands clear of the rest at every width. */
  cameOut?: number;
}

export interface PlacedEvent extends TimedEvent {
  x: EventPlace;
  /** Whether it is too short to be drawn as a period: then it is a dot in the middle of its time. */
  isDot: boolean;
  /** Whether its day is not known, or is only approximate, at one of its ends. */
  isSoft: boolean;
  /** The middle of its row, in pixels. */
  y: number;
  label?: PlacedLabel;
}

export interface PlacedLane {
  id: string;
  /** Its upper edge and its height, with its heading, in pixels. */
  y: number;
  height: number;
}

export interface PlacedTimeline {
  /** Marks in the order of the events. */
  events: PlacedEvent[];
  lanes: PlacedLane[];
  ticks: Tick[];
  height: number;
}

export interface PlaceOptions {
  /** Ids of the lanes, from the top. */
  lanes: readonly string[];
  span: TimeSpan;
  /** How many of the longest secrets and how many of the most connected events bear a label. */
  labels: { secrets: number; connected: number };
}

/** The least width at which a timeline is shown, in pixels: what covers nothing there covers nothing where there is more room. */
export const narrowest = 672;

/** The least height and width of a mark as a target, in pixels (WCAG 2.2, 2.5.8). */
export const rowHeight = 24;

const laneHead = 24;
const laneFoot = 10;
/** A row with a label above a mark is higher by so much. */
const labelRoom = 12;
/** Periods of fewer pixels are dots. */
const shortestBar = 9;
/** A disclosure stands clear of its event from so many pixels on. */
const clearance = 14;
const arrow = 8;

/** Places events in lanes on a true time scale, so that no two marks or labels cover each other. */
export function placeEvents(events: readonly TimelineEvent[], { lanes, span, labels }: PlaceOptions): PlacedTimeline {
  const scale = buildScale(span, narrowest);
  const labelled = chooseLabelled(events, labels);
  const timed = events.map((event) => timeEvent(event, span));
  const drafts = timed.map((event) => draftOf(event, scale, labelled.has(event.id)));
  const placedLanes: PlacedLane[] = [];
  let height = 0;
  for (const id of lanes) {
    const own = drafts.filter(({ event }) => event.lane === id);
    const bottom = placeRows(own, height + laneHead);
    const laneHeight = Math.max(bottom, height + laneHead + rowHeight) + laneFoot - height;
    placedLanes.push({ id, y: height, height: laneHeight });
    height += laneHeight;
  }
  return {
    events: drafts.map(({ event, x, isDot, y, label }) => ({
      ...event,
      x,
      isDot,
      isSoft: isSoft(event),
      y,
      ...(label && { label }),
    })),
    lanes: placedLanes,
    ticks: placeTicks(scale),
    height,
  };
}

/** Gives each mark of a lane its height and returns the lower edge of the last row. */
function placeRows(drafts: Draft[], top: number): number {
  const rows = packRows(drafts.map(({ extent }) => extent));
  let edge = top;
  for (let row = 0; rows.includes(row); row++) {
    const own = drafts.filter((_, index) => rows[index] === row);
    if (own.some(({ label }) => label?.side.startsWith('above'))) edge += labelRoom;
    for (const draft of own) draft.y = edge + rowHeight / 2;
    edge += rowHeight;
  }
  return edge;
}

function isSoft({ start, end }: TimedEvent): boolean {
  return [start, end].some(({ earliest, latest, isAbout }) => earliest < latest || isAbout);
}

interface Draft {
  event: TimedEvent;
  x: EventPlace;
  isDot: boolean;
  y: number;
  /** What it takes up in its row, with its label, in pixels at the least width. */
  extent: Extent;
  label?: PlacedLabel;
}

function draftOf(event: TimedEvent, scale: TimeScale, isLabelled: boolean): Draft {
  const x = placeInTime(event, scale);
  const mark = {
    from: x.from * narrowest - rowHeight / 2 - (event.isOpenBefore ? arrow : 0),
    to: Math.max(x.to, x.cameOut ?? 0) * narrowest + rowHeight / 2 + (event.isOpenAfter ? arrow : 0),
  };
  const isLong = mark.to - mark.from > 2 * rowHeight;
  const label = isLabelled ? placeLabel(event, mark, { width: narrowest, isLong }) : undefined;
  const isDot = (x.to - x.from) * narrowest < shortestBar;
  return { event, x, isDot, y: 0, extent: label?.extent ?? mark, ...(label && { label: label.label }) };
}

function placeInTime({ start, end, cameOut }: TimedEvent, scale: TimeScale): EventPlace {
  const share = (instant: number): number => scale(instant) / narrowest;
  const to = share(end.latest);
  const out = cameOut === undefined ? undefined : share(cameOut);
  const isClear = out !== undefined && Math.abs(out - share(start.earliest)) * narrowest >= clearance;
  return {
    from: share(start.earliest),
    coreFrom: share(start.latest),
    coreTo: share(end.earliest),
    to,
    ...(isClear && { cameOut: out }),
  };
}
