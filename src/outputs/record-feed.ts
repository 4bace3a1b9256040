import { urlOf, urlTo } from '../address.ts';
import type { EntryRef } from '../collections.ts';
import { firstSentence } from '../dossier/first-sentence.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { listStanding } from '../dossier/list-standing.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { describeClaim } from './describe-claim.ts';
import type { Feed, FeedEntry } from './feed-entry.ts';
import { firstPath } from './first-path.ts';
import { collectionLabels } from './labels.ts';
import { publicationDates } from './publication-dates.ts';
import { standaloneTitle } from './standalone-title.ts';

/** A feed holds no more entries than this: whoever wants all of them has `/data/dossier.json`. */
export const mostInFeed = 250;

/** New and changed articles, claims and events, those that changed last first. */
export function recordFeed(site: Site, path: string): Feed {
  const entries = listStanding(site, ['articles', 'claims', 'events'])
    .flatMap((target) => toFeedEntry(site, target) ?? [])
    .sort((left, right) => (left.changed === right.changed ? 0 : left.changed < right.changed ? 1 : -1))
    .slice(0, mostInFeed);
  return { title: site.settings.title, description: site.settings.description, path, entries };
}

function toFeedEntry(site: Site, target: EntryRef): FeedEntry | undefined {
  const dates = publicationDates(site, target);
  if (!dates) return undefined;
  return {
    id: urlTo(firstPath(site, target)),
    url: urlOf(target),
    title: standaloneTitle(site, target),
    text: textOf(site, target),
    ...dates,
    category: collectionLabels[target.collection],
  };
}

function textOf(site: Site, { collection, id }: EntryRef): string {
  if (collection === 'claims') return describeClaim(site, entryOf(site.claims, id));
  if (collection === 'articles') return entryOf(site.articles, id).description;
  const { body, title } = entryOf(site.events, id);
  return firstSentence(body.opening, site.settings.language) || title;
}
