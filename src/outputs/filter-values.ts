import { representativeDay } from '../dates/day-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { yearOf } from '../dates/year-of.ts';
import type { Claim, Event } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { currentAssessment } from './current-assessment.ts';

/** What a list can be filtered by, and the values that one of its entries has. */
export interface FilterValues {
  lane: string[];
  actor: string[];
  verdict: string[];
  kind: string[];
  year: string[];
}

/**
 * What an event is found by: its lane, its actors, its year, and the verdicts and kinds of the claims made there.
 *
 * @param date by which it stands in the list
 */
export function eventFilterValues(event: Event, date: PartialDate, site: Site): FilterValues {
  const claims = site.claimsByEvent.get(event.id) ?? [];
  return {
    lane: [event.lane],
    actor: unique([...(event.actors ?? []), ...claims.map(({ claimant }) => claimant)]),
    verdict: unique(claims.map((claim) => currentAssessment(claim).verdict)),
    kind: unique(claims.map(({ kind }) => kind)),
    year: [yearOf(date) ?? representativeDay(date).slice(0, 4)],
  };
}

/** What a claim is found by: the lane of its event, its claimant, its verdict, its kind and the year in which it was made. */
export function claimFilterValues(claim: Claim, site: Site): FilterValues {
  const event = claim.event === undefined ? undefined : site.events.get(claim.event);
  return {
    lane: event && !event.withdrawn ? [event.lane] : [],
    actor: [claim.claimant],
    verdict: [currentAssessment(claim).verdict],
    kind: [claim.kind],
    year: [representativeDay(claim.made).slice(0, 4)],
  };
}

/** The values as attributes of an entry, for the script that filters. */
export function filterAttributes(values: FilterValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values as unknown as Record<string, string[]>)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [`data-${name}`, list.join(' ')]),
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
