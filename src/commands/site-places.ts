import { basename, dirname, join } from 'node:path';
import { listOwned, type Owned } from '../list-owned.ts';
import { ownedName } from '../owned-name.ts';

/** What stands beside a site while a build replaces it: the one to come, and the one that was there. */
export type SitePlace = 'next' | 'former';

const stemOf = (target: string, place: SitePlace): string => `.${basename(target)}-${place}`;

/** A path beside a site for this build alone, such as `.dist-next-…`. */
export function placeBeside(target: string, place: SitePlace): string {
  return join(dirname(target), ownedName(stemOf(target, place)));
}

/** What builds of a site, whether they run or were killed, have beside it; the last changed first. */
export function findPlaces(target: string, ...places: SitePlace[]): Owned[] {
  const stems = places.map((place) => stemOf(target, place));
  return listOwned(dirname(target)).filter(({ stem }) => stems.includes(stem));
}
