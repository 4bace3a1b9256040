import { getCollection } from 'astro:content';
import { type Collection, collections } from './collections.ts';
import { compareIds } from './dossier/compare-ids.ts';
import type { Dossier, EntryOf, SiteSettings } from './dossier/dossier.ts';
import { joinDossier, type Site } from './dossier/join-dossier.ts';
import type { Ledger } from './dossier/ledger/ledger.ts';
import { ledgerId, problemsId, settingsId } from './dossier-loader.ts';

let built: Promise<Site> | undefined;

/** The whole record, joined: what every page and output starts from. Throws the list of problems when the content has errors. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return loadSite();
  return (built ??= loadSite());
}

async function loadSite(): Promise<Site> {
  const whole = new Map((await getCollection('site')).map(({ id, data }) => [id, data]));
  const problems = whole.get(problemsId);
  if (problems && 'lines' in problems && problems.lines.length > 0)
    throw new Error(`The content has errors.\n\n${problems.lines.join('\n')}`);
  const settings = whole.get(settingsId) as SiteSettings;
  const ledger = whole.get(ledgerId) as Ledger | undefined;
  const loaded = await Promise.all(collections.map(loadCollection));
  return joinDossier({ settings, ...(ledger && { ledger }), ...Object.fromEntries(loaded) } as Dossier);
}

async function loadCollection<C extends Collection>(name: C): Promise<[C, Map<string, EntryOf[C]>]> {
  const entries = await getCollection(name);
  const sorted = entries.sort(compareIds);
  return [name, new Map(sorted.map(({ id, data }) => [id, data as unknown as EntryOf[C]]))];
}
