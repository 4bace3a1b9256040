import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import { cutAt } from '../dates/cut-at.ts';
import { latestDay, representativeDay } from '../dates/day-bounds.ts';
import type { Lag } from '../dates/lag.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import { compareIds } from '../dossier/compare-ids.ts';
import type { Assessment, Claim, Event, Evidence, Source } from '../dossier/dossier.ts';
import { disclosureDay } from '../dossier/disclosure-day.ts';
import type { RecordCounts, RecordDay } from '../dossier/index-record-days.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { type RelationType, stances, type Verdict } from '../dossier/schemas/claim.ts';

/** A source by what names it. */
export type NamedSource = Pick<Source, 'id' | 'title' | 'publisher' | 'published'>;

/** An event as the public had it on a day. */
export interface EventAsOf extends Pick<Event, 'id' | 'title' | 'lane' | 'certainty' | 'occurred'> {
  /** When the public learned of it; absent where that was at once. */
  disclosed?: PartialDate;
  /** Whether it was under way since a day not known, so that no date tells when. */
  isOngoing: boolean;
  /** Those of its sources that were published. */
  sources: NamedSource[];
  /** How many of the claims made there were public. */
  claimCount: number;
}

/** A claim as the public had it on a day. */
export interface ClaimAsOf extends Pick<Claim, 'id' | 'statement' | 'claimant' | 'made'> {
  disclosed?: PartialDate;
  /** The verdict and the reason that held; absent before the first. */
  assessment?: AssessmentAsOf;
  /** Evidence whose source was published, by stance; each source once a stance. */
  evidence: { source: NamedSource; stance: Evidence['stance'] }[];
  /** Relations to claims that were public. */
  relations: { type: RelationType; direction: 'to' | 'from'; claim: Pick<Claim, 'id' | 'statement'>; lag?: Lag }[];
}

export interface AssessmentAsOf extends Pick<Assessment, 'verdict' | 'reason'> {
  /** Those of its sources that were published. */
  sources: NamedSource[];
}

/** A verdict that was given on a day, with the one that it took the place of. */
export interface VerdictChange {
  claim: ClaimAsOf;
  before?: Verdict;
}

/** What became known of the story on a day, and how much was public at its end; nothing in it is from later. */
export interface DayOfRecord {
  day: Day;
  newEvents: EventAsOf[];
  newClaims: ClaimAsOf[];
  newVerdicts: VerdictChange[];
  counts: RecordCounts;
}

/** All that the public could know of the story at the end of a day; nothing in it is from later. */
export interface RecordAsOf extends DayOfRecord {
  /** By when they happened, oldest first. */
  events: EventAsOf[];
  /** By when they were made, oldest first. */
  claims: ClaimAsOf[];
}

const nothing: RecordDay = {
  events: [],
  claims: [],
  judged: [],
  counts: { events: 0, claims: 0, byVerdict: new Map(), eventsByLane: new Map() },
};

/**
 * What a day added to the record. It is built of what was public by then and holds nothing else: no bodies, notes,
 * roles or later verdicts, since these are written in hindsight.
 */
export function dayOfRecord(site: Site, day: Day): DayOfRecord {
  const { events, claims, judged, counts } = site.recordDays.get(day) ?? {
    ...nothing,
    counts: countsBefore(site, day),
  };
  return {
    day,
    newEvents: listEvents(events, site, day),
    newClaims: claims.map((claim) => claimAsOf(claim, site, day)),
    newVerdicts: judged.flatMap((claim) => verdictChange(claim, site, day)),
    counts,
  };
}

/** The whole record as of the end of a day, built in the same way. */
export function recordAsOf(site: Site, day: Day): RecordAsOf {
  const events = site.eventList.filter((event) => disclosureDay(event, event.occurred) <= day);
  return {
    ...dayOfRecord(site, day),
    events: listEvents(events, site, day),
    claims: site.claimList.filter((claim) => isPublic(claim, day)).map((claim) => claimAsOf(claim, site, day)),
  };
}

/** Of a day on which nothing changed, which may be published all the same. */
function countsBefore({ recordDays }: Site, day: Day): RecordCounts {
  const before = [...recordDays.keys()].findLast((other) => other < day);
  return (before === undefined ? undefined : recordDays.get(before)?.counts) ?? nothing.counts;
}

/** What is cut at the day can stand elsewhere than the whole. */
function listEvents(events: readonly Event[], site: Site, day: Day): EventAsOf[] {
  return events
    .map((event) => eventAsOf(event, site, day))
    .sort((left, right) => comparePartialDates(left.occurred, right.occurred) || compareIds(left, right));
}

function eventAsOf(event: Event, site: Site, day: Day): EventAsOf {
  const { id, title, lane, certainty, disclosed } = event;
  return {
    id,
    title,
    lane,
    certainty,
    occurred: cutAt(event.occurred, day),
    isOngoing: !event.occurred.start && (latestDay(event.occurred) ?? day) > day,
    ...(disclosed && { disclosed }),
    sources: publishedBy(event.sources, site, day),
    claimCount: (site.claimsByEvent.get(id) ?? []).filter((claim) => isPublic(claim, day)).length,
  };
}

function claimAsOf(claim: Claim, site: Site, day: Day): ClaimAsOf {
  const { id, statement, claimant, made, disclosed } = claim;
  const assessment = assessmentsBy(claim, day).at(-1);
  return {
    id,
    statement,
    claimant,
    made,
    ...(disclosed && { disclosed }),
    ...(assessment && {
      assessment: {
        verdict: assessment.verdict,
        reason: assessment.reason,
        sources: publishedBy(assessment.sources ?? [], site, day),
      },
    }),
    evidence: stances.flatMap((stance) => {
      const sources = claim.evidence.filter((one) => one.stance === stance).map(({ source }) => source);
      return publishedBy(sources, site, day).map((source) => ({ source, stance }));
    }),
    relations: (site.relations.get(id) ?? [])
      .filter((relation) => isPublic(relation.claim, day))
      .map(({ type, direction, claim: other, lag }) => ({
        type,
        direction,
        claim: { id: other.id, statement: other.statement },
        ...(lag && { lag }),
      })),
  };
}

function verdictChange(claim: Claim, site: Site, day: Day): VerdictChange[] {
  const given = assessmentsBy(claim, day);
  const index = given.findIndex(({ date }) => representativeDay(date) === day);
  const before = given[index - 1]?.verdict;
  return [{ claim: claimAsOf(claim, site, day), ...(before && { before }) }];
}

function assessmentsBy({ assessments }: Claim, day: Day): Assessment[] {
  return assessments.filter(({ date }) => representativeDay(date) <= day);
}

function isPublic(claim: Claim, day: Day): boolean {
  return disclosureDay(claim, claim.made) <= day;
}

function publishedBy(ids: readonly string[], { sources }: Site, day: Day): NamedSource[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    if (!source || representativeDay(source.published) > day) return [];
    return [{ id, title: source.title, publisher: source.publisher, published: cutAt(source.published, day) }];
  });
}
