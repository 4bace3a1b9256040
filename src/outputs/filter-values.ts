import { earliestDay, latestDay } from '../dates/day-bounds.ts';
import type { Claim, Event } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import type { Verdict } from '../dossier/schemas/claim.ts';
import type { Order } from '../timeline/rails.ts';
import { currentAssessment } from './current-assessment.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';
import { dateInOrder } from './timeline-years.ts';

/** What an entry of a list is found by. */
export interface FilterValues {
  lane: string[];
  actor: string[];
  /** Verdict and kind of each claim, since both are asked of the same one. */
  claims: { verdict: Verdict; kind: Claim['kind'] }[];
  /** The first and the last year of it; the last is `undefined` where it goes on. */
  from: string;
  to: string | undefined;
}

/** What an event is found by: its lane, its actors, its time, and the claims made there. */
export function eventFilterValues(event: Event, order: Order, site: Site): FilterValues {
  const claims = site.claimsByEvent.get(event.id) ?? [];
  const date = dateInOrder(event, order);
  return {
    lane: [event.lane],
    actor: [...new Set([...(event.actors ?? []), ...claims.map(({ claimant }) => claimant)])],
    claims: claims.map(verdictAndKind),
    from: earliestDay(date)?.slice(0, 4) ?? '',
    to: latestDay(date)?.slice(0, 4),
  };
}

/** What a claim is found by: the lane of its event, its claimant, its verdict, its kind and when it was made. */
export function claimFilterValues(claim: Claim, site: Site): FilterValues {
  const event = claim.event === undefined ? undefined : site.events.get(claim.event);
  return {
    lane: event && !event.withdrawn ? [event.lane] : [],
    actor: [claim.claimant],
    claims: [verdictAndKind(claim)],
    from: earliestDay(claim.made)?.slice(0, 4) ?? '',
    to: latestDay(claim.made)?.slice(0, 4),
  };
}

/** What events are found by in either order of the timeline, so that a choice made in one means something in the other. */
export const knownFilterValues: (site: Site) => readonly FilterValues[] = oncePerSite('knownFilterValues', (site) =>
  site.eventList.flatMap((event) => [
    eventFilterValues(event, 'occurred', site),
    eventFilterValues(event, 'disclosed', site),
  ]),
);

/**
 * The values as attributes of an entry, for the script that filters: `data-claims` holds a verdict and a
 * kind with a point between them for each claim; an open end is later than every year.
 */
export function filterAttributes({ lane, actor, claims, from, to = '9999' }: FilterValues): Record<string, string> {
  const pairs = [...new Set(claims.map(({ verdict, kind }) => `${verdict}.${kind}`))];
  return {
    ...(lane.length > 0 && { 'data-lane': lane.join(' ') }),
    ...(actor.length > 0 && { 'data-actor': actor.join(' ') }),
    ...(pairs.length > 0 && { 'data-claims': pairs.join(' ') }),
    'data-from': from,
    'data-to': to,
  };
}

function verdictAndKind(claim: Claim): FilterValues['claims'][number] {
  return { verdict: currentAssessment(claim).verdict, kind: claim.kind };
}
