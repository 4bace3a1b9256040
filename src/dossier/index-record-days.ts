import { representativeDay } from '../dates/day-bounds.ts';
import type { Day } from '../dates/partial-date.ts';
import { disclosureDay } from './disclosure-day.ts';
import type { Claim, Event } from './dossier.ts';
import type { Verdict } from './schemas/claim.ts';

/** A day on which the record changed: what came out or was judged on it, and how much was public at its end. */
export interface RecordDay {
  events: readonly Event[];
  claims: readonly Claim[];
  /** Public claims on which a verdict was given on that day. */
  judged: readonly Claim[];
  counts: RecordCounts;
}

/** How much of a record was public at the end of a day. */
export interface RecordCounts {
  events: number;
  claims: number;
  /** Claims by the verdict that held, `undefined` for those not yet assessed. */
  byVerdict: ReadonlyMap<Verdict | undefined, number>;
  eventsByLane: ReadonlyMap<string, number>;
}

interface DayLists {
  events: Event[];
  claims: Claim[];
  judged: Claim[];
}

/**
 * The days on which an event or a claim became public or a verdict was given, oldest first. One walk over all of
 * them counts what was public on each.
 */
export function indexRecordDays(events: readonly Event[], claims: readonly Claim[]): Map<Day, RecordDay> {
  const lists = listByDay(events, claims);
  const verdicts = new Map<Claim, Verdict | undefined>();
  const byVerdict = new Map<Verdict | undefined, number>();
  const eventsByLane = new Map<string, number>();
  let eventCount = 0;
  const days = [...lists].sort(([left], [right]) => (left < right ? -1 : 1));
  return new Map(
    days.map(([day, list]) => {
      eventCount += list.events.length;
      for (const { lane } of list.events) add(eventsByLane, lane, 1);
      for (const claim of new Set([...list.claims, ...list.judged])) {
        if (disclosureDay(claim, claim.made) > day) continue;
        if (verdicts.has(claim)) add(byVerdict, verdicts.get(claim), -1);
        const verdict = claim.assessments.findLast(({ date }) => representativeDay(date) <= day)?.verdict;
        verdicts.set(claim, verdict);
        add(byVerdict, verdict, 1);
      }
      const counts = {
        events: eventCount,
        claims: verdicts.size,
        byVerdict: new Map(byVerdict),
        eventsByLane: new Map(eventsByLane),
      };
      return [day, { ...list, judged: list.judged.filter((claim) => verdicts.has(claim)), counts }];
    }),
  );
}

function listByDay(events: readonly Event[], claims: readonly Claim[]): Map<Day, DayLists> {
  const lists = new Map<Day, DayLists>();
  const listOf = (day: Day): DayLists => {
    const list = lists.get(day) ?? { events: [], claims: [], judged: [] };
    lists.set(day, list);
    return list;
  };
  for (const event of events) listOf(disclosureDay(event, event.occurred)).events.push(event);
  for (const claim of claims) {
    listOf(disclosureDay(claim, claim.made)).claims.push(claim);
    const judged = new Set(claim.assessments.map(({ date }) => representativeDay(date)));
    for (const day of judged) listOf(day).judged.push(claim);
  }
  return lists;
}

function add<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
