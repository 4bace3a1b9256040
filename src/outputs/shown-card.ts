import type { EntryRef } from '../collections.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { hasCard } from './has-card.ts';
import { standaloneTitle } from './standalone-title.ts';

/** The card that is shown when a page is shared. */
export interface ShownCard {
  path: string;
  /** What it says, for those who do not see it. */
  alt: string;
}

/** The size of a card, in pixels: the proportion that all who show cards agree on. */
export const cardSize = { width: 1200, height: 630 };

/**
 * The card that a page shows when it is shared: that of its entry, or of the lead article where the page has no
 * entry or one without a card; `undefined` where the lead article has none either.
 */
export function shownCard(site: Dossier, target?: EntryRef): ShownCard | undefined {
  const lead: EntryRef = { collection: 'articles', id: site.settings.lead };
  const shown = [target, lead].find((entry) => entry !== undefined && hasCard(site, entry));
  return shown && { path: `/og/${shown.collection}/${shown.id}.png`, alt: standaloneTitle(site, shown) };
}
