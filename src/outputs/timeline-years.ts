import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { yearOf } from '../dates/year-of.ts';
import type { Event } from '../dossier/dossier.ts';
import { disclosedOn, type Site } from '../dossier/join-dossier.ts';
import { newestDay } from '../dossier/newest-day.ts';
import { findSpan } from '../timeline/find-span.ts';
import { buildRails, type Order, type RowRails } from '../timeline/rails.ts';
import { timeEvent } from '../timeline/time-event.ts';
import { groupByYear, type YearGroup } from './group-by-year.ts';
import { toTimelineEvent } from './to-timeline-event.ts';

/** An event of the list with the rails beside it. */
export interface TimelineRow {
  event: Event;
  rails: RowRails;
}

/** A year of the timeline: its events in order. */
export type TimelineYear = YearGroup<TimelineRow>;

/** A timeline of more events has a page for each year. */
const mostOnOnePage = 300;

/** Whether each year of the timeline has a page of its own. */
export function isByYear({ eventList }: Site): boolean {
  return eventList.length > mostOnOnePage;
}

/** The date by which an event stands in the timeline. */
export function dateInOrder(event: Event, order: Order): PartialDate {
  return order === 'occurred' ? event.occurred : disclosedOn(event, event.occurred);
}

/** The timeline in the order of one of its clocks, oldest first, by year. */
export function timelineYears(site: Site, order: Order): TimelineYear[] {
  const events = [...site.eventList].sort(
    (left, right) =>
      comparePartialDates(dateInOrder(left, order), dateInOrder(right, order)) || (left.id < right.id ? -1 : 1),
  );
  const drawn = events.map((event) => toTimelineEvent(event, 0));
  const span = findSpan(drawn, newestDay(site));
  const rails = buildRails(
    drawn.map((event) => timeEvent(event, span)),
    order,
  );
  const rows = events.map((event, index): TimelineRow => ({
    event,
    rails: rails[index] ?? { lane: event.lane, segments: [] },
  }));
  return groupByYear(rows, ({ event }) => yearOf(dateInOrder(event, order)));
}
