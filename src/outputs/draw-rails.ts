import type { Element } from 'hast';
import { s } from 'hastscript';
import type { RailSegment, RowRails } from '../timeline/rails.ts';

export interface RailOptions {
  /** Ids of the lanes, from the left. */
  lanes: readonly string[];
  /** How many columns periods take up beside the lanes. */
  slots: number;
}

/** Distances in pixels: between lanes, between periods, and from the top of an entry to its dot. */
const laneStep = 8;
const slotStep = 6;
const dotAt = 27;
/** A period that ends beside an entry ends at this height of it. */
const endAt = '92%';

/** How wide rails are, in pixels. */
export function railsWidth({ lanes, slots }: RailOptions): number {
  return lanes.length * laneStep + slots * slotStep + 4;
}

/** The rails beside an entry: hairlines of the lanes, its dot, and the periods that run there. */
export function drawRails({ lane, segments }: RowRails, options: RailOptions): Element[] {
  const lanes = options.lanes;
  const x = laneX(lane, lanes);
  return [
    ...laneLines(lanes),
    ...segments.flatMap((segment) => drawSegment(segment, x, options)),
    s('circle.rails-dot', { class: accent(lane, lanes), cx: x, cy: dotAt, r: 4.5 }),
  ];
}

/** The rails beside a heading: what runs from the entry before it to the one after it. */
export function drawThrough({ segments }: RowRails, options: RailOptions): Element[] {
  const running = segments.filter(({ comesFromAbove }) => comesFromAbove);
  return [...laneLines(options.lanes), ...running.map((segment) => stroke(segment, { y1: 0, y2: '100%' }, options))];
}

function drawSegment(segment: RailSegment, dotX: number, options: RailOptions): Element[] {
  const { isOwn, comesFromAbove, goesOnBelow, comesOut, kind } = segment;
  const x = slotX(segment.slot, options);
  const bottom = goesOnBelow ? '100%' : endAt;
  const isBarBelow = isOwn && comesFromAbove && kind === 'bar';
  return [
    ...(isOwn ? [s('path.rails-branch', { class: accentOf(segment, options), d: `M${dotX} ${dotAt}H${x}` })] : []),
    ...(isBarBelow ? [stroke({ ...segment, kind: 'gap' }, { y1: 0, y2: dotAt }, options)] : []),
    ...(isOwn && !goesOnBelow
      ? []
      : [stroke(segment, { y1: comesFromAbove && !isBarBelow ? 0 : dotAt, y2: bottom }, options)]),
    ...(comesOut ? [s('use', { class: accentOf(segment, options), href: '#rails-out', x, y: endAt })] : []),
  ];
}

function stroke(segment: RailSegment, ends: { y1: number; y2: string | number }, options: RailOptions): Element {
  const x = slotX(segment.slot, options);
  return s(`line.rails-${segment.kind}`, { class: accentOf(segment, options), x1: x, x2: x, ...ends });
}

function laneLines(lanes: readonly string[]): Element[] {
  return lanes.map((lane) => s('line.rails-lane', { x1: laneX(lane, lanes), x2: laneX(lane, lanes), y2: '100%' }));
}

/** The shape that periods end with where the public learned of them, once a document. */
export function railShapes(): Element {
  return s('defs', [s('path#rails-out.rails-out', { d: 'M-5 0L0-5L5 0L0 5z' })]);
}

function accentOf({ lane }: RailSegment, { lanes }: RailOptions): string[] {
  return accent(lane, lanes);
}

function accent(lane: string, lanes: readonly string[]): string[] {
  return lane === lanes[0] ? ['rails-accent'] : [];
}

function laneX(lane: string, lanes: readonly string[]): number {
  return 5 + lanes.indexOf(lane) * laneStep;
}

function slotX(slot: number, { lanes }: RailOptions): number {
  return lanes.length * laneStep + 4 + slot * slotStep;
}
