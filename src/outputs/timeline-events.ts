import type { Site } from '../dossier/join-dossier.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { countConnections } from './count-connections.ts';
import { toTimelineEvent } from './to-timeline-event.ts';

/** The events of a record as its timeline shows them, by when they happened. */
export function timelineEvents(site: Site): TimelineEvent[] {
  return site.eventList.map((event) => toTimelineEvent(event, countConnections(event, site)));
}
