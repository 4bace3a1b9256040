import type { Element } from 'hast';
import { s } from 'hastscript';
import type { RailSegment, RowRails } from '../timeline/rails.ts';

export interface RailOptions {
  /** Ids of the lanes, from the left. */
  lanes: readonly string[];
  /** How many columns periods take up beside the lanes. */
  slots: number;
}

/** Distances in pixels: between lanes, between periods, and from the top of a row to its dot. */
const laneStep = 7;
const slotStep = 5;
const dotAt = 27;
/** A period that ends beside an entry ends at this height of it. */
const endAt = '92%';

/** How wide rails are, in pixels. */
export function railsWidth({ lanes, slots }: RailOptions): number {
  return lanes.length * laneStep + slots * slotStep + 6;
}

/** The rails beside a row: hairlines of the lanes, the dot of an entry, and the periods that run there. */
export function drawRails({ dot, segments }: RowRails, options: RailOptions): Element[] {
  const { lanes } = options;
  return [
    ...laneLines(lanes),
    ...segments.flatMap((segment) => drawSegment(segment, options)),
    ...(dot ? [drawDot(dot, lanes)] : []),
  ];
}

/** The rails beside a heading: what runs from the row before it to the one after it. */
export function drawThrough({ segments }: RowRails, options: RailOptions): Element[] {
  const running = segments.filter(({ comesFromAbove }) => comesFromAbove);
  return [
    ...laneLines(options.lanes),
    ...running.map((segment) => stroke(segment, segment.isOwn ? 'gap' : segment.kind, [0, '100%'], options)),
  ];
}

/** The shape that stands where the public learned of something, once a document. */
export function railShapes(): Element {
  return s('defs', [s('path#rails-out.rails-out', { d: 'M-5 0L0-5L5 0L0 5z' })]);
}

function drawSegment(segment: RailSegment, options: RailOptions): Element[] {
  const { lane, isOwn, comesFromAbove, goesOnBelow, comesOut, kind } = segment;
  const bottom = goesOnBelow ? '100%' : endAt;
  const accent = accentOf(lane, options.lanes);
  if (isOwn)
    return [
      s(`path.rails-branch${accent}`, {
        d: `M${laneX(lane, options.lanes)} ${dotAt}H${slotX(segment.slot, options)}`,
      }),
      ...(comesFromAbove ? [stroke(segment, 'gap', [0, dotAt], options)] : []),
      ...(goesOnBelow ? [stroke(segment, kind, [dotAt, bottom], options)] : []),
    ];
  if (!comesOut) return [stroke(segment, kind, [0, bottom], options)];
  return [
    stroke(segment, kind, [0, dotAt], options),
    ...(goesOnBelow ? [stroke(segment, kind, [dotAt, bottom], options)] : []),
    s(`use.rails-mark${accent}`, { href: '#rails-out', x: slotX(segment.slot, options), y: dotAt }),
  ];
}

function drawDot({ lane, certainty }: NonNullable<RowRails['dot']>, lanes: readonly string[]): Element {
  const doubt = certainty === 'confirmed' ? '' : '.rails-dot--doubted';
  return s(`circle.rails-dot${doubt}${accentOf(lane, lanes)}`, { cx: laneX(lane, lanes), cy: dotAt, r: 4 });
}

/** A period in the looks of its certainty: hollow where it is not confirmed, dashed where it is disputed. */
function stroke(
  { slot, lane, certainty }: RailSegment,
  kind: RailSegment['kind'],
  [y1, y2]: [number, number | string],
  options: RailOptions,
): Element {
  const x = slotX(slot, options);
  const dispute = certainty === 'disputed' && kind === 'bar' ? '.rails-bar--disputed' : '';
  const ends = { x1: x, x2: x, y1, y2 };
  const bar = s(`line.rails-${kind}${dispute}${accentOf(lane, options.lanes)}`, ends);
  return certainty === 'reported' && kind === 'bar' ? s('g', [bar, s('line.rails-hollow', ends)]) : bar;
}

function laneLines(lanes: readonly string[]): Element[] {
  return lanes.map((lane) => s('line.rails-lane', { x1: laneX(lane, lanes), x2: laneX(lane, lanes), y2: '100%' }));
}

function accentOf(lane: string, lanes: readonly string[]): string {
  return lane === lanes[0] ? '.rails-accent' : '';
}

function laneX(lane: string, lanes: readonly string[]): number {
  return 5 + lanes.indexOf(lane) * laneStep;
}

function slotX(slot: number, { lanes }: RailOptions): number {
  return lanes.length * laneStep + 6 + slot * slotStep;
}
