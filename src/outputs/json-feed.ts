import { urlTo } from '../address.ts';
import { startOfDay } from '../dates/start-of-day.ts';
import type { SiteSettings } from '../dossier/dossier.ts';
import type { Feed } from './feed-entry.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org); days become the beginning of the day in UTC (RFC 3339). */
export function toJsonFeed({ language, publisher }: SiteSettings, { title, description, path, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: urlTo('/'),
    feed_url: urlTo(path),
    language,
    authors: [{ name: publisher.name, ...(publisher.url !== undefined && { url: publisher.url }) }],
    items: entries.map(({ id, url, title: entryTitle, text, published, changed, category }) => ({
      id,
      url,
      title: entryTitle,
      content_text: text,
      date_published: startOfDay(published),
      date_modified: startOfDay(changed),
      tags: [category],
    })),
  };
}
