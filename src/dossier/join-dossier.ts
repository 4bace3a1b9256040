import type { EntryRef } from '../collections.ts';
import { collections, entryKey } from '../collections.ts';
import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import { type Lag, lagBetween } from '../dates/lag.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import { compareIds } from './compare-ids.ts';
import { disclosureDay } from './disclosure-day.ts';
import type { Claim, Dossier, Event, Evidence, Lane, Reply, Source } from './dossier.ts';
import { indexRecordDays, type RecordDay } from './index-record-days.ts';
import { isStanding } from './list-standing.ts';
import { newestDay } from './newest-day.ts';
import type { RelationType } from './schemas/claim.ts';

/** A relation as one of its two claims sees it. */
export interface SeenRelation {
  type: RelationType;
  /** `to`: this claim says it of the other; `from`: the other says it of this one. */
  direction: 'to' | 'from';
  claim: Claim;
  /** The time between the days on which the two became public. */
  lag?: Lag;
}

/** A dossier with every link also readable from its other end. Withdrawn entries have no part in the lists. */
export interface Site extends Dossier {
  /** Claims, oldest first. */
  claimList: readonly Claim[];
  /** Events by when they happened, oldest first. */
  eventList: readonly Event[];
  /** Sources, oldest first. */
  sourceList: readonly Source[];
  relations: ReadonlyMap<string, readonly SeenRelation[]>;
  claimsByEvent: ReadonlyMap<string, readonly Claim[]>;
  claimsByClaimant: ReadonlyMap<string, readonly Claim[]>;
  eventsByActor: ReadonlyMap<string, readonly Event[]>;
  eventsBySource: ReadonlyMap<string, readonly Event[]>;
  evidenceBySource: ReadonlyMap<string, readonly { claim: Claim; evidence: Evidence }[]>;
  repliesByActor: ReadonlyMap<string, readonly { claim: Claim; reply: Reply }[]>;
  /** Lanes by id. */
  lanes: ReadonlyMap<string, Lane>;
  /** Sources that rest on a source. */
  derivedSources: ReadonlyMap<string, readonly Source[]>;
  /** Entries whose body links to an entry, by the key of the latter. */
  mentionedIn: ReadonlyMap<string, readonly EntryRef[]>;
  /** The days on which the record changed, oldest first. */
  recordDays: ReadonlyMap<Day, RecordDay>;
  /** The newest day that the content names as past. */
  newestDay: Day | undefined;
}

/** Computes the other end of every link of a dossier. */
export function joinDossier(dossier: Dossier): Site {
  const claimList = listed(dossier.claims, ({ made }) => made);
  const eventList = listed(dossier.events, ({ occurred }) => occurred);
  const sourceList = listed(dossier.sources, ({ published }) => published);
  return {
    ...dossier,
    claimList,
    eventList,
    sourceList,
    relations: seenRelations(claimList),
    claimsByEvent: groupBy(claimList, ({ event }) => (event === undefined ? [] : [event])),
    claimsByClaimant: groupBy(claimList, ({ claimant }) => [claimant]),
    eventsByActor: groupBy(eventList, ({ actors = [] }) => actors),
    eventsBySource: groupBy(eventList, ({ sources }) => sources),
    evidenceBySource: groupBy(
      claimList.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence }))),
      ({ evidence }) => [evidence.source],
    ),
    repliesByActor: groupBy(
      claimList.flatMap((claim) => (claim.replies ?? []).map((reply) => ({ claim, reply }))),
      ({ reply }) => [reply.actor],
    ),
    lanes: new Map(dossier.settings.lanes.map((lane) => [lane.id, lane])),
    derivedSources: groupBy(sourceList, ({ derivedFrom = [] }) => derivedFrom),
    mentionedIn: mentions(dossier),
    recordDays: indexRecordDays(eventList, claimList),
    newestDay: newestDay(dossier),
  };
}

/** Sorts claims by the day on which they became public, then by id. */
export function compareDisclosed(left: Claim, right: Claim): number {
  const [leftDay, rightDay] = [left, right].map((claim) => disclosureDay(claim, claim.made)) as [Day, Day];
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1;
  return compareIds(left, right);
}

function listed<T extends { id: string }>(entries: ReadonlyMap<string, T>, dateOf: (entry: T) => PartialDate): T[] {
  return [...entries.values()]
    .filter(isStanding)
    .sort((left, right) => comparePartialDates(dateOf(left), dateOf(right)) || compareIds(left, right));
}

function seenRelations(claims: readonly Claim[]): Map<string, SeenRelation[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = claims.flatMap((claim) =>
    (claim.relations ?? []).flatMap(({ claim: id, type }) => {
      const other = byId.get(id);
      if (!other) return [];
      const lag = timeBetween(claim, other);
      return [
        { of: claim.id, relation: { type, direction: 'to' as const, claim: other, ...lag } },
        { of: other.id, relation: { type, direction: 'from' as const, claim, ...lag } },
      ];
    }),
  );
  const grouped = groupBy(seen, ({ of }) => [of]);
  return new Map([...grouped].map(([id, list]) => [id, uniqueRelations(list.map(({ relation }) => relation))]));
}

function uniqueRelations(relations: SeenRelation[]): SeenRelation[] {
  const keyed = relations.map(
    (relation) => [`${relation.type} ${relation.direction} ${relation.claim.id}`, relation] as const,
  );
  return [...new Map(keyed).values()];
}

function timeBetween(one: Claim, other: Claim): { lag?: Lag } {
  const [earlier, later] = [one, other].sort(compareDisclosed) as [Claim, Claim];
  const lag = lagBetween(earlier.disclosed ?? earlier.made, later.disclosed ?? later.made);
  return lag ? { lag } : {};
}

function mentions(dossier: Dossier): Map<string, EntryRef[]> {
  const links = collections.flatMap((collection) =>
    [...dossier[collection].values()].filter(isStanding).flatMap((entry) => {
      const from = { collection, id: entry.id };
      return entry.mentions.filter((target) => entryKey(target) !== entryKey(from)).map((target) => ({ target, from }));
    }),
  );
  const grouped = groupBy(links, ({ target }) => [entryKey(target)]);
  return new Map([...grouped].map(([key, list]) => [key, list.map(({ from }) => from)]));
}

function groupBy<T>(list: readonly T[], keysOf: (element: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of list) {
    for (const key of new Set(keysOf(element))) {
      const group = groups.get(key);
      if (group) group.push(element);
      else groups.set(key, [element]);
    }
  }
  return groups;
}
