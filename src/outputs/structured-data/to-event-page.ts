import type { WebPage } from 'schema-dts';
import type { Event } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryOf } from '../../dossier/resolve-body.ts';
import { toPublication } from './to-publication.ts';
import { toWork } from './to-work.ts';

/** The page of an event, with what it is about and its sources. */
export function toEventPage(
  site: Site,
  { id, title, occurred: { start, end }, sources, changes }: Event,
): Exclude<WebPage, string> {
  return {
    '@type': 'WebPage',
    ...toPublication(site, { collection: 'events', id }, changes),
    name: title,
    about: {
      '@type': 'Event',
      name: title,
      ...(start && { startDate: start.value }),
      ...(end && { endDate: end.value }),
    },
    citation: sources.map((source) => toWork(entryOf(site.sources, source))),
  };
}
