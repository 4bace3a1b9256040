import { comparePartialDates } from '../dates/compare-partial-dates.ts';
import { cutAt } from '../dates/cut-at.ts';
import { latestDay, representativeDay } from '../dates/day-bounds.ts';
import type { Lag } from '../dates/lag.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import { compareIds } from '../dossier/compare-ids.ts';
import type { Assessment, Claim, Event, Evidence, Source } from '../dossier/dossier.ts';
import { disclosureDay, type Site } from '../dossier/join-dossier.ts';
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

/** What the public could know of the story at the end of a day; nothing in it is from later. */
export interface RecordAsOf {
  day: Day;
  /** By when they happened, oldest first. */
  events: EventAsOf[];
  /** By when they were made, oldest first. */
  claims: ClaimAsOf[];
  /** What became public on that very day, and the verdicts given on it. */
  newEvents: EventAsOf[];
  newClaims: ClaimAsOf[];
  newVerdicts: VerdictChange[];
}

/** The days on which an event or a claim became public or a verdict was given, oldest first. */
export function listRecordDays({ eventList, claimList }: Site): Day[] {
  const days = [
    ...eventList.map((event) => disclosureDay(event, event.occurred)),
    ...claimList.flatMap((claim) => [
      disclosureDay(claim, claim.made),
      ...claim.assessments.map(({ date }) => representativeDay(date)),
    ]),
  ];
  return [...new Set(days)].sort();
}

/**
 * The record as of the end of a day. It is built of what was public by then and holds nothing else:
 * no bodies, notes, roles or later verdicts, since these are written in hindsight.
 */
export function recordAsOf(site: Site, day: Day): RecordAsOf {
  const events = site.eventList
    .filter((event) => disclosureDay(event, event.occurred) <= day)
    .map((event) => eventAsOf(event, site, day));
  const claims = site.claimList.filter((claim) => isPublic(claim, day)).map((claim) => claimAsOf(claim, site, day));
  return {
    day,
    // What is cut at the day can stand elsewhere than the whole.
    events: events.sort((left, right) => comparePartialDates(left.occurred, right.occurred) || compareIds(left, right)),
    claims,
    newEvents: events.filter((event) => disclosureDay(event, event.occurred) === day),
    newClaims: claims.filter((claim) => disclosureDay(claim, claim.made) === day),
    newVerdicts: claims.flatMap((claim) => verdictChange(claim, site, day)),
  };
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

function verdictChange(claim: ClaimAsOf, site: Site, day: Day): VerdictChange[] {
  const given = assessmentsBy(site.claims.get(claim.id), day);
  const index = given.findIndex(({ date }) => representativeDay(date) === day);
  if (index === -1) return [];
  const before = given[index - 1]?.verdict;
  return [{ claim, ...(before && { before }) }];
}

function assessmentsBy(claim: Claim | undefined, day: Day): Assessment[] {
  return (claim?.assessments ?? []).filter(({ date }) => representativeDay(date) <= day);
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
