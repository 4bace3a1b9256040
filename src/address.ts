import type { EntryRef } from './collections.ts';
import { entryPath } from './entry-path.ts';

/** Where the site stands: its origin, such as `https://example.org`. */
export const siteUrl = process.env['SITE_URL'] || 'http://localhost:4321';

/** The path at which the site stands, with a slash at both ends, whichever way `BASE_PATH` is written. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

/** The address within its host of a path of this site, such as `/claims/`. */
export function pathTo(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** The address within its host of an entry's page. */
export function pathOf(target: EntryRef, hash?: string): string {
  return pathTo(entryPath(target)) + (hash === undefined ? '' : `#${encodeURIComponent(hash)}`);
}

/** The whole address of an entry's page. */
export function urlOf(entry: EntryRef, hash?: string): string {
  return new URL(pathOf(entry, hash), siteUrl).href;
}

/** The whole address of a path of this site. */
export function urlTo(path: string): string {
  return new URL(pathTo(path), siteUrl).href;
}
