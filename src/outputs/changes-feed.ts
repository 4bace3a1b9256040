import { urlTo } from '../address.ts';
import { representativeDay } from '../dates/day-bounds.ts';
import type { Site } from '../dossier/join-dossier.ts';
import type { Feed } from './feed-entry.ts';
import { changeLabels } from './labels.ts';
import { listChanges } from './list-changes.ts';
import { mostInFeed } from './record-feed.ts';

/** Corrections and other changes, newest first; each leads to its place on the page of all changes. */
export function changesFeed(site: Site, path: string): Feed {
  const entries = listChanges(site)
    .slice(0, mostInFeed)
    .map(({ id, title, date, kind, note }) => {
      const day = representativeDay(date);
      const url = urlTo(`/changes/#${id}`);
      return {
        id: url,
        url,
        title: `${changeLabels[kind]}: ${title}`,
        text: note,
        published: day,
        changed: day,
        category: changeLabels[kind],
      };
    });
  return {
    title: `${site.settings.title}: changes and corrections`,
    description: 'What was changed after it was published.',
    path,
    entries,
  };
}
