import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { yearOf } from '../dates/year-of.ts';
import { compareIds } from '../dossier/compare-ids.ts';
import type { Event } from '../dossier/dossier.ts';
import { disclosedOn } from '../dossier/disclosure-day.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { findSpan } from '../timeline/find-span.ts';
import { isSecret } from '../timeline/is-secret.ts';
import { buildRails, type Order, type RowRails } from '../timeline/rails.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { timeEvent } from '../timeline/time-event.ts';
import { lastRecordDay } from './last-record-day.ts';
import { groupByYear, type YearGroup } from './group-by-year.ts';
import { timelineEvents } from './timeline-events.ts';

/** A row of the list with the rails beside it: the entry of an event, or a note where it became public. */
export interface TimelineRow {
  event: Event;
  isDisclosure: boolean;
  rails: RowRails;
}

/** A year of the timeline: its rows in order. */
export interface TimelineYear extends YearGroup<TimelineRow> {
  /** How many events have their entry in it. */
  count: number;
}

/** A timeline of more events has a page for each year, and no mark for each event. */
export const mostOnOnePage = 300;

/** Whether each year of the timeline has a page of its own. */
export function isByYear({ eventList }: Site): boolean {
  return eventList.length > mostOnOnePage;
}

/** The date by which an event stands in the timeline. */
export function dateInOrder(event: Event, order: Order): PartialDate {
  return order === 'occurred' ? event.occurred : disclosedOn(event, event.occurred);
}

/**
 * The timeline in the order of one of its clocks, oldest first, by year. By when it happened, an event
 * that came out much later has a note at that place, too.
 */
export function timelineYears(site: Site, order: Order): TimelineYear[] {
  const rows = listRows(site, order);
  const rails = buildRails(rows, order);
  const placed = rows.map(({ isDisclosure, date, source }, index) => ({
    date,
    row: { event: source, isDisclosure, rails: rails[index] ?? { segments: [] } },
  }));
  return groupByYear(placed, ({ date }) => yearOf(date)).map(({ entries, ...year }) => ({
    ...year,
    entries: entries.map(({ row }) => row),
    count: entries.filter(({ row }) => !row.isDisclosure).length,
  }));
}

function listRows(site: Site, order: Order) {
  const drawn = timelineEvents(site);
  const span = findSpan(drawn, lastRecordDay(site));
  return site.eventList
    .flatMap((source, index) => {
      const event = timeEvent(drawn[index] as TimelineEvent, span);
      const entry = { source, event, date: dateInOrder(source, order), isDisclosure: false };
      const note = { source, event, date: event.disclosed, isDisclosure: true };
      return order === 'occurred' && isSecret(event) ? [entry, note] : [entry];
    })
    .sort(
      (left, right) =>
        comparePartialDates(left.date, right.date) ||
        Number(left.isDisclosure) - Number(right.isDisclosure) ||
        compareIds(left.source, right.source),
    );
}
