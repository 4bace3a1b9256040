import { posix, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { collections, entryKey } from '../collections.ts';
import { lastDayAnywhere } from '../dates/last-day-anywhere.ts';
import type { CheckedEntries, CheckedEntry } from './checked-entry.ts';
import { checkEntries } from './checks/check-entries.ts';
import { checkLedger } from './checks/check-ledger.ts';
import type { Dossier, EntryBase, SiteSettings } from './dossier.ts';
import { indexEntries } from './entry-index.ts';
import { findStrayFiles, isEntryPath } from './find-stray-files.ts';
import { readLedger } from './ledger/read-ledger.ts';
import { listContentFiles } from './list-content-files.ts';
import { compareProblems, isError } from './problem.ts';
import { readEntries } from './read-entries.ts';
import { readEntryFile } from './read-entry-file.ts';
import { readSettings } from './read-settings.ts';
import { readSiteFile } from './read-site-file.ts';
import { referencesTo } from './references-to.ts';

export interface ReadOptions {
  /** Paths in messages and in `EntryBase.file` are relative to it. */
  projectDir: string;
  /** Whether drafts are part of the dossier. */
  withDrafts?: boolean;
  /** The moment of the build: no date but `about` may lie after it. */
  now?: Date;
}

/** What was found in a content folder: the dossier when nothing is wrong with it, and every problem and warning. */
export interface Reading {
  dossier?: Dossier;
  problems: VFileMessage[];
}

/** Reads all of `contentDir`, checks it, and joins it to a dossier. */
export async function readDossier(
  contentDir: string,
  { projectDir, withDrafts = false, now = new Date() }: ReadOptions,
): Promise<Reading> {
  const shownDir = relative(projectDir, contentDir).split(sep).join(posix.sep) || '.';
  const paths = await listContentFiles(contentDir);
  const site = await readSiteFile(contentDir, shownDir);
  const ledgerFile = await readLedger(contentDir, shownDir);
  const files = await Promise.all(paths.filter(isEntryPath).map((path) => readEntryFile(contentDir, shownDir, path)));
  const index = indexEntries(files, { withDrafts });
  const settings = readSettings(site, index);
  const { entries, duplicates } = readEntries(index, referencesTo(index, settings.lanes));
  checkEntries({ index, entries, duplicates, paths: new Set(paths), lastDay: lastDayAnywhere(now) });
  checkLedger(ledgerFile, index, entries);
  const published = files.filter((entry) => withDrafts || !entry.isDraft).map(({ file }) => file);
  const problems = [site.file, ledgerFile.file, ...published, ...findStrayFiles(paths, shownDir)]
    .flatMap(({ messages }) => messages)
    .sort(compareProblems);
  if (problems.some(isError)) return { problems };
  const dossier = toDossier(settings as SiteSettings, entries);
  return { problems, dossier: ledgerFile.ledger ? { ...dossier, ledger: ledgerFile.ledger } : dossier };
}

function toDossier(settings: SiteSettings, entries: CheckedEntries): Dossier {
  const joined = collections.map((collection) => {
    const read = [...(entries[collection] as Map<string, CheckedEntry>).values()];
    return [collection, new Map(read.map((entry) => [entry.entry.id, { ...entry.fields, ...baseOf(entry) }]))];
  });
  return { settings, ...Object.fromEntries(joined) } as Dossier;
}

function baseOf({ entry, parsed }: CheckedEntry): EntryBase {
  const targets = new Map(
    parsed.references.links.map(({ link: { collection, id } }) => [entryKey({ collection, id }), { collection, id }]),
  );
  return { id: entry.id, body: parsed.body, file: entry.file.path, mentions: [...targets.values()] };
}
