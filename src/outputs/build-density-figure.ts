import type { Day } from '../dates/partial-date.ts';
import type { SiteSettings } from '../dossier/dossier.ts';
import { countDensity } from '../timeline/density.ts';
import { findSpan } from '../timeline/find-span.ts';
import { instantInOrder, type Order } from '../timeline/rails.ts';
import { timeEvent } from '../timeline/time-event.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { densityHeight, drawDensity } from './draw-density.ts';
import type { DrawnTimeline } from './draw-timeline.ts';

export interface DensityFigureOptions {
  lastDay: Day;
  order: Order;
  /** Where a year leads. */
  hrefOf: (year: string) => string;
}

/** The overview of a timeline of too many events for a mark each: how many there are in each lane and period. */
export function buildDensityFigure(
  { lanes }: SiteSettings,
  events: readonly TimelineEvent[],
  { lastDay, order, hrefOf }: DensityFigureOptions,
): { drawn: DrawnTimeline; height: number } {
  const span = findSpan(events, lastDay);
  // What began on a day not known lies in no period.
  const dated = events.filter(({ occurred }) => order === 'disclosed' || occurred.start);
  const density = countDensity(
    dated.map((event) => ({ lane: event.lane, at: instantInOrder(timeEvent(event, span), order) })),
    lanes.map(({ id }) => id),
    span,
  );
  const laneNames = new Map(lanes.map(({ id, label }) => [id, label]));
  return {
    drawn: drawDensity(density, { hrefOf, laneNames, accentLane: lanes[0]?.id }),
    height: densityHeight(density),
  };
}
