import type { Site } from '../dossier/join-dossier.ts';
import type { Order } from '../timeline/rails.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';
import { yearParts } from './parts/year-parts.ts';
import { timelinePath } from './timeline-path.ts';

const pagesIn = {
  occurred: oncePerSite('eventPagesByOccurred', (site) => findPages(site, 'occurred')),
  disclosed: oncePerSite('eventPagesByDisclosed', (site) => findPages(site, 'disclosed')),
};

/** Where the entry of an event stands on the timeline: the path of that page, with the place on it. */
export function eventPlace(site: Site, id: string, order: Order): string {
  return `${pagesIn[order](site).get(id) ?? timelinePath(order)}#event-${id}`;
}

function findPages(site: Site, order: Order): ReadonlyMap<string, string> {
  return new Map(
    yearParts(site, order).flatMap(({ parts }) =>
      parts.flatMap(({ path, sections }) =>
        sections.flatMap(({ entries }) =>
          entries.flatMap(({ event, isDisclosure }) => (isDisclosure ? [] : [[event.id, path] as const])),
        ),
      ),
    ),
  );
}
