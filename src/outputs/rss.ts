import { getRssString } from '@astrojs/rss';
import { urlTo } from '../address.ts';
import { startOfDay } from '../dates/start-of-day.ts';
import type { SiteSettings } from '../dossier/dossier.ts';
import { escapeHtml } from './escape-html.ts';
import type { Feed } from './feed-entry.ts';
import { xmlText } from './xml-text.ts';

/**
 * A feed as RSS 2.0 (RSS Advisory Board, version 2.0.11). An entry is dated by its last change, at the beginning of
 * the day in UTC; its description is HTML, as readers take it.
 */
export async function toRss({ language }: SiteSettings, { title, description, path, entries }: Feed): Promise<string> {
  const newest = entries
    .map(({ changed }) => changed)
    .sort()
    .at(-1);
  const self = `<atom:link href="${escapeHtml(urlTo(path))}" rel="self" type="application/rss+xml"/>`;
  const lastBuild =
    newest === undefined ? '' : `<lastBuildDate>${new Date(startOfDay(newest)).toUTCString()}</lastBuildDate>`;
  const xml = await getRssString({
    title,
    description,
    site: urlTo('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language>${lastBuild}${self}`,
    items: entries.map(({ id, url, title: entryTitle, text, changed, category }) => ({
      link: url,
      title: entryTitle,
      description: escapeHtml(text),
      pubDate: new Date(startOfDay(changed)),
      categories: [category],
      // The library takes the link, which is another one when the entry has another id since.
      customData: `<guid isPermaLink="true">${escapeHtml(id)}</guid>`,
    })),
  });
  return xmlText(xml);
}
