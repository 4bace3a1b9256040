import type { Element, Properties } from 'hast';
import { s } from 'hastscript';
import type { EventPlace, PlacedEvent, PlacedTimeline } from '../timeline/place-events.ts';
import type { LabelSide } from '../timeline/place-label.ts';
import { shortenToWidth } from '../timeline/shorten-to-width.ts';
import { drawTickLabels, drawTickLines } from './draw-ticks.ts';
import { percent } from './percent.ts';

export interface DrawOptions {
  /** Where a mark leads. */
  hrefOf: (id: string) => string;
  /** What a mark is called. */
  nameOf: (event: PlacedEvent) => string;
  /** What a lane is called. */
  laneNames: ReadonlyMap<string, string>;
  /** The lane that carries the accent. */
  accentLane: string | undefined;
}

/** The parts of a drawn timeline, one upon the other: across as shares of the width, down in pixels. */
export interface DrawnTimeline {
  /** The labels of the ticks. */
  axis: Element[];
  /** The lines of ticks and lanes, which lie below all. */
  grid: Element[];
  laneNames: Element[];
  /** A link for each event, in the order of the events. */
  marks: Element[];
}

/** The height of the axis, in pixels. */
export const axisHeight = 24;

/** The size of the type of a lane's name, as wide as bold type is, and the room that there is for it, in pixels. */
const laneNameSize = 14.5;
const laneNameWidth = 270;

/** How much of a bar stands for an approximate day at its end, as a share of the width. */
const aboutDay = 0.018;

/** Draws a placed timeline; the looks are those of `styles/figure.css`. */
export function drawTimeline(placed: PlacedTimeline, options: DrawOptions): DrawnTimeline {
  const { lanes, ticks, height, events } = placed;
  return {
    axis: drawTickLabels(ticks),
    grid: [
      ...drawTickLines(ticks, height),
      ...lanes.map(({ y }) => s('line.figure-grid', { x2: '100%', y1: y, y2: y })),
      s('line.figure-end', { x1: '100%', x2: '100%', y2: height }),
    ],
    laneNames: lanes.map(({ id, y }) => drawLaneName(id, y + 17, options)),
    marks: events.map((event) => drawMark(event, options)),
  };
}

function drawMark(event: PlacedEvent, { hrefOf, nameOf, accentLane }: DrawOptions): Element {
  const { x, y, certainty } = event;
  const isAccent = event.lane === accentLane;
  const name = `a.figure-mark${isAccent ? '.figure-mark--accent' : ''}${certainty === 'disputed' ? '.figure-mark--disputed' : ''}`;
  return s(name, { href: hrefOf(event.id), transform: `translate(0 ${y})` }, [
    s('title', nameOf(event)),
    drawTarget(x),
    ...drawBody(event),
    ...drawDisclosure(event),
    ...drawLabel(event),
  ]);
}

/** The name of a lane, as much of it as a phone has room for. */
export function drawLaneName(
  id: string,
  y: number,
  { laneNames, accentLane }: Pick<DrawOptions, 'laneNames' | 'accentLane'>,
): Element {
  const name = laneNames.get(id) ?? id;
  return s(`text.figure-lane${id === accentLane ? '.figure-lane--accent' : ''}`, { y }, [
    s('title', name),
    shortenToWidth(name, laneNameWidth, laneNameSize),
  ]);
}

/** What can be hit: as wide as the mark, and with its stroke so much wider and higher that a thumb finds it. */
function drawTarget({ from, to, cameOut }: EventPlace): Element {
  const last = Math.max(to, cameOut ?? 0);
  // What has no width is not drawn at all.
  const width = last > from ? percent(last - from) : 0.1;
  return s('rect.figure-hit', { x: percent(from), y: '-0.05', width, height: 0.1 });
}

function drawBody(event: PlacedEvent): Element[] {
  const { x, isOpenBefore, isOpenAfter } = event;
  return [
    ...(event.isDot ? drawDot(event) : drawBar(event)),
    ...(isOpenBefore ? [use('before', x.from)] : []),
    ...(isOpenAfter && !isOutAt(x, x.to) ? [use('onward', x.to)] : []),
  ];
}

/** Whether the sign of the disclosure stands where another one would. */
function isOutAt({ cameOut }: EventPlace, at: number): boolean {
  return cameOut !== undefined && Math.abs(at - cameOut) < aboutDay;
}

function drawDot({ x, isSoft, certainty }: PlacedEvent): Element[] {
  const middle = middleOf(x);
  return [
    line(isSoft ? 'dot.figure-dot--soft' : 'dot', middle, middle),
    ...(certainty === 'confirmed' ? [] : [line('hollow.figure-hollow--dot', middle, middle)]),
  ];
}

function drawBar({ x, certainty, start, end }: PlacedEvent): Element[] {
  const hollow = certainty === 'reported' ? [line('hollow', x.from, x.to)] : [];
  if (x.coreTo < x.coreFrom) return [soften(x.from, x.to, start.isAbout), ...hollow];
  // An approximate day has no length of its own: so much of the bar is drawn soft for it.
  const stub = Math.min(aboutDay, (x.to - x.from) / 3);
  const coreFrom = Math.max(x.coreFrom, start.isAbout ? x.from + stub : 0);
  const coreTo = Math.min(x.coreTo, end.isAbout ? x.to - stub : 1);
  return [
    ...(x.from < coreFrom ? [soften(x.from, coreFrom, start.isAbout)] : []),
    ...(coreTo < x.to ? [soften(coreTo, x.to, end.isAbout)] : []),
    line('core', coreFrom, coreTo),
    ...hollow,
  ];
}

function drawDisclosure({ x, isLate }: PlacedEvent): Element[] {
  if (!isLate) return [];
  if (x.cameOut === undefined) return [use('soon', middleOf(x))];
  return [...(x.cameOut > x.to ? [line('gap', x.to, x.cameOut)] : []), use('out', x.cameOut)];
}

function drawLabel({ x, label }: PlacedEvent): Element[] {
  if (!label) return [];
  const last = Math.max(x.to, x.cameOut ?? 0);
  const places: Record<LabelSide, Properties> = {
    after: { x: percent(last), dx: '16', y: '4' },
    before: { x: percent(x.from), dx: '-16', y: '4', textAnchor: 'end' },
    above: { x: percent(x.from), y: '-10' },
    'above-end': { x: percent(last), y: '-10', textAnchor: 'end' },
  };
  const place = places[label.side];
  if (label.lag === undefined) return [s('text.figure-label', place, [label.title])];
  return [s('text.figure-label', place, [s('tspan.figure-lag', label.lag), s('tspan', { dx: '5' }, label.title)])];
}

function middleOf({ from, to }: EventPlace): number {
  return (from + to) / 2;
}

function soften(from: number, to: number, isAbout: boolean): Element {
  return line(isAbout ? 'soft.figure-soft--about' : 'soft', from, to);
}

function line(name: string, from: number, to: number): Element {
  return s(`line.figure-${name}`, { x1: percent(from), x2: percent(to) });
}

function use(name: string, x: number): Element {
  return s('use', { href: `#figure-${name}`, x: percent(x) });
}
