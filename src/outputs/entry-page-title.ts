import { collections, entryKey, type EntryRef } from '../collections.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { oncePerSite } from '../dossier/once-per-site.ts';
import { currentAssessment } from './current-assessment.ts';
import { entryTitle } from './entry-title.ts';
import { collectionLabels, verdictLabels } from './labels.ts';
import { pageTitle } from './page-title.ts';

/**
 * The title of the tab of an entry's page: no two entries have the same. Where the short ones are alike, they are not
 * cut; where the whole ones are, too, kind and id tell them apart.
 */
export function entryPageTitle(site: Site, target: EntryRef): string {
  return pageTitlesOf(site).get(entryKey(target)) ?? '';
}

const pageTitlesOf = oncePerSite('pageTitles', (site): ReadonlyMap<string, string> => {
  const entries = collections.flatMap((collection) =>
    [...site[collection].keys()].map((id) => ({
      target: { collection, id },
      whole: wholeTitle(site, { collection, id }),
    })),
  );
  const short = entries.map(({ whole }) => pageTitle(whole, site.settings.title));
  const timesShort = countEach(short);
  const timesWhole = countEach(entries.map(({ whole }) => whole));
  return new Map(
    entries.map(({ target, whole }, index) => {
      const title = short[index] ?? whole;
      if (timesShort.get(title) === 1) return [entryKey(target), title];
      const kind = collectionLabels[target.collection].toLowerCase();
      return [entryKey(target), timesWhole.get(whole) === 1 ? whole : `${whole} (${kind} ${target.id})`];
    }),
  );
});

/** A statement comes with its verdict, which is never cut off. */
function wholeTitle(site: Site, target: EntryRef): string {
  const claim = target.collection === 'claims' ? site.claims.get(target.id) : undefined;
  const title = entryTitle(site, target);
  return claim && !claim.withdrawn ? `${verdictLabels[currentAssessment(claim).verdict]}: ${title}` : title;
}

function countEach(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
