import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { yearOf } from '../dates/year-of.ts';
import { compareIds } from '../dossier/compare-ids.ts';
import type { Event } from '../dossier/dossier.ts';
import { disclosedOn } from '../dossier/disclosure-day.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { yearAtPath } from '../dossier/ledger/year-path.ts';
import { findSpan } from '../timeline/find-span.ts';
import { isSecret } from '../timeline/is-secret.ts';
import { buildRails, type Order, type RowRails } from '../timeline/rails.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { timeEvent } from '../timeline/time-event.ts';
import { lastRecordDay } from './last-record-day.ts';
import { groupByYear, labelledYear, noYear, type YearGroup } from './group-by-year.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';
import { mostOnAPage } from './parts/most-on-a-page.ts';
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

/** Whether each year of the timeline has a page of its own, and the figure no mark for each event; once so, always so. */
export const isByYear = oncePerSite(
  'isByYear',
  ({ eventList, ledger }) =>
    eventList.length > mostOnAPage.full || Object.keys(ledger?.addresses ?? {}).some((path) => yearAtPath(path)),
);

/** The date by which an event stands in the timeline. */
export function dateInOrder(event: Event, order: Order): PartialDate {
  return order === 'occurred' ? event.occurred : disclosedOn(event, event.occurred);
}

/**
 * The timeline in the order of one of its clocks, oldest first, by year. By when it happened, an event
 * that came out much later has a note at that place, too.
 */
export function timelineYears(site: Site, order: Order): readonly TimelineYear[] {
  return yearsIn[order](site);
}

const yearsIn = {
  occurred: oncePerSite('timelineYearsByOccurred', (site) => buildYears(site, 'occurred')),
  disclosed: oncePerSite('timelineYearsByDisclosed', (site) => buildYears(site, 'disclosed')),
};

function buildYears(site: Site, order: Order): TimelineYear[] {
  const rows = listRows(site, order);
  const rails = buildRails(rows, order);
  const placed = rows.map(({ isDisclosure, date, source }, index) => ({
    date,
    row: { event: source, isDisclosure, rails: rails[index] ?? { segments: [] } },
  }));
  const years = groupByYear(placed, ({ date }) => yearOf(date)).map(({ entries, ...year }) => ({
    ...year,
    entries: entries.map(({ row }) => row),
    count: entries.filter(({ row }) => !row.isDisclosure).length,
  }));
  const known = new Set(years.map(({ year }) => year));
  return [...years, ...recordedYears(site, order).filter(({ year }) => !known.has(year))].sort(compareYears);
}

/** Years whose pages were published: they stay, even when nothing is left to stand on them. */
function recordedYears({ ledger }: Site, order: Order): TimelineYear[] {
  return Object.keys(ledger?.addresses ?? {}).flatMap((path) => {
    const found = yearAtPath(path);
    if (found?.isDisclosed !== (order === 'disclosed')) return [];
    return [{ ...labelledYear(found.year), entries: [], count: 0 }];
  });
}

function compareYears(left: TimelineYear, right: TimelineYear): number {
  const [leftYear, rightYear] = [left, right].map(({ year }) => (year === noYear ? '' : year)) as [string, string];
  return leftYear < rightYear ? -1 : Number(leftYear > rightYear);
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
