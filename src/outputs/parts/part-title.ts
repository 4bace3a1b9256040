import type { EntryRef } from '../../collections.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryPageTitle } from '../entry-page-title.ts';

/** The title of the tab of a further page of an entry: that of its first page, with the number. */
export function partTitle(site: Site, target: EntryRef, number: number): string {
  const name = ` – ${site.settings.title}`;
  const first = entryPageTitle(site, target);
  return first.endsWith(name) ? `${first.slice(0, -name.length)}, page ${number}${name}` : `${first}, page ${number}`;
}
