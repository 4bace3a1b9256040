import { collections, type EntryRef } from '../collections.ts';
import { listStanding } from '../dossier/list-standing.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { entryPath } from '../entry-path.ts';
import { searchData } from '../outputs/search-data.ts';

/** An index of some of the pages that are searched, which is loaded and asked by itself. */
export interface SearchPart {
  /** Where its files are, from the site's folder on. */
  folder: string;
  /** The files of its pages, from the site's folder on. */
  files: readonly string[];
}

/**
 * With so many pages Pagefind takes some 400 MB and a quarter of a minute; an index of more is made in parts, of
 * which only those are made anew whose pages have changed.
 */
const mostPages = 6_000;

/**
 * The parts of the index of a site: one, or where there are more pages, some for each collection, with its entries in
 * the order of time.
 */
export function searchParts(site: Site): SearchPart[] {
  const all = listStanding(site, collections);
  if (all.length <= mostPages) return [{ folder: 'pagefind/', files: all.map(fileOf) }];
  return collections.flatMap((collection) => {
    const own = inTime(
      site,
      all.filter((target) => target.collection === collection),
    );
    const parts = Math.ceil(own.length / mostPages);
    const size = Math.ceil(own.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      folder: `pagefind/${collection}${parts > 1 ? `-${part + 1}` : ''}/`,
      files: own.slice(part * size, (part + 1) * size).map(fileOf),
    }));
  });
}

/** The folders of the parts, for the search page to load them from. */
export const searchFolders = oncePerSite('searchFolders', (site) => searchParts(site).map(({ folder }) => folder));

/** What has no date comes first. */
function inTime(site: Site, targets: readonly EntryRef[]): EntryRef[] {
  return targets
    .map((target) => ({ target, day: searchData(site, target).day }))
    .sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0))
    .map(({ target }) => target);
}

function fileOf(target: EntryRef): string {
  return `${entryPath(target).slice(1)}index.html`;
}
