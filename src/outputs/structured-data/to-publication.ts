import { urlOf } from '../../address.ts';
import type { EntryRef } from '../../collections.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import type { Change } from '../../dossier/schemas/changes.ts';
import { publicationDates } from '../publication-dates.ts';
import { toPublisher } from './to-agent.ts';
import { toCorrections } from './to-corrections.ts';

/** What the page of every entry is as a publication: where it stands, by whom and when it was published, under which licence, and what was changed. */
export function toPublication(site: Site, target: EntryRef, changes: readonly Change[] | undefined) {
  const { licence, language } = site.settings;
  const url = urlOf(target);
  const dates = publicationDates(site, target);
  return {
    '@id': url,
    url,
    publisher: toPublisher(site.settings),
    inLanguage: language,
    ...(dates && { datePublished: dates.published, dateModified: dates.changed }),
    ...(licence && { license: licence.url }),
    ...toCorrections(changes),
  };
}
