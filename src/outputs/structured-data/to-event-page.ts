import type { WebPage } from 'schema-dts';
import { urlTo } from '../../address.ts';
import type { Event } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryOf } from '../../dossier/resolve-body.ts';
import { entryPath } from '../../entry-path.ts';
import { publicationDates } from '../publication-dates.ts';
import { toPublisher } from './to-agent.ts';
import { toCorrections } from './to-corrections.ts';
import { toWork } from './to-work.ts';

/** The page of an event, with what it is about and its sources. */
export function toEventPage(site: Site, event: Event): Exclude<WebPage, string> {
  const target = { collection: 'events' as const, id: event.id };
  const url = urlTo(entryPath(target));
  const dates = publicationDates(site, target);
  const { start, end } = event.occurred;
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: event.title,
    about: {
      '@type': 'Event',
      name: event.title,
      ...(start && { startDate: start.value }),
      ...(end && { endDate: end.value }),
    },
    publisher: toPublisher(site.settings),
    inLanguage: site.settings.language,
    citation: event.sources.map((id) => toWork(entryOf(site.sources, id))),
    ...(dates && { datePublished: dates.published, dateModified: dates.changed }),
    ...toCorrections(event.changes),
  };
}
