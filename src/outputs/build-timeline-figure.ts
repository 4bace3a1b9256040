import type { Day } from '../dates/partial-date.ts';
import type { SiteSettings } from '../dossier/dossier.ts';
import { findSpan } from '../timeline/find-span.ts';
import { placeEvents, type PlacedTimeline, type PlaceOptions } from '../timeline/place-events.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { describeEvent } from './describe-event.ts';
import { type DrawnTimeline, drawTimeline } from './draw-timeline.ts';

export interface FigureOptions {
  /** The day on which the record ends. */
  lastDay: Day;
  /** Where the mark of an event leads. */
  hrefOf: (id: string) => string;
  labels: PlaceOptions['labels'];
}

/** What bears a label where all events are shown. */
export const wholeLabels = { secrets: 8, connected: 6 };

/** Places and draws events in the lanes of a story, in the order in which a reader goes from mark to mark. */
export function buildTimelineFigure(
  { lanes, language }: SiteSettings,
  events: readonly TimelineEvent[],
  { lastDay, hrefOf, labels }: FigureOptions,
): { placed: PlacedTimeline; drawn: DrawnTimeline } {
  const lanesById = new Map(lanes.map((lane) => [lane.id, lane]));
  const placed = placeEvents(events, { lanes: lanes.map(({ id }) => id), span: findSpan(events, lastDay), labels });
  const drawn = drawTimeline(placed, {
    hrefOf,
    nameOf: (event) => describeEvent(event, lanesById.get(event.lane), language),
    laneNames: new Map(lanes.map(({ id, label }) => [id, label])),
    accentLane: lanes[0]?.id,
  });
  return { placed, drawn };
}
