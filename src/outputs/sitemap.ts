import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { urlTo } from '../address.ts';
import type { Day } from '../dates/partial-date.ts';
import type { ListedPage } from './list-pages.ts';

/** A sitemap may list this many addresses (sitemaps.org protocol 0.9). */
const mostInSitemap = 50_000;
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap: its number, and the pages that it lists. */
export interface SitemapPart {
  number: number;
  pages: readonly ListedPage[];
}

/** The pages as sitemaps: one, as long as they are few enough. */
export function sitemapParts(pages: readonly ListedPage[]): SitemapPart[] {
  const count = Math.max(1, Math.ceil(pages.length / mostInSitemap));
  return Array.from({ length: count }, (_, number) => ({
    number,
    pages: pages.slice(number * mostInSitemap, (number + 1) * mostInSitemap),
  }));
}

/** A sitemap as XML; the last change of a page is told as a day, and only where it is known. */
export function toSitemap({ pages }: SitemapPart): string {
  return document(
    'urlset',
    pages.map(({ path, changed }) => place('url', path, changed)),
  );
}

/** The index of all sitemaps as XML. */
export function toSitemapIndex(parts: readonly SitemapPart[]): string {
  const places = parts.map(({ number, pages }) => {
    const changed = pages
      .flatMap((page) => page.changed ?? [])
      .sort()
      .at(-1);
    return place('sitemap', `/sitemap-${number}.xml`, changed);
  });
  return document('sitemapindex', places);
}

function place(name: string, path: string, changed: Day | undefined) {
  return x(name, [x('loc', urlTo(path)), changed === undefined ? undefined : x('lastmod', changed)]);
}

function document(name: string, places: ReturnType<typeof place>[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x(name, { xmlns }, places))}\n`;
}
