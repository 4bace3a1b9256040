import type { EntryRef } from '../collections.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { hasCard } from './has-card.ts';

/**
 * The path of the card that a page shows when it is shared: that of its entry, or of the lead article where
 * the page has no entry or one without a card; `undefined` where the lead article has none either.
 *
 * @example cardPath(site, { collection: 'claims', id: 'safe-cranes' }) // '/og/claims/safe-cranes.png'
 */
export function cardPath(site: Dossier, target?: EntryRef): string | undefined {
  const lead: EntryRef = { collection: 'articles', id: site.settings.lead };
  const shown = [target, lead].find((entry) => entry !== undefined && hasCard(site, entry));
  return shown && `/og/${shown.collection}/${shown.id}.png`;
}
