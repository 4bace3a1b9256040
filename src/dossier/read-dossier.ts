import type { VFileMessage } from 'vfile-message';
import { collections } from '../collections.ts';
import { lastDayAnywhere } from '../dates/last-day-anywhere.ts';
import type { CheckedEntries, CheckedEntry } from './checked-entry.ts';
import { checkEntries } from './checks/check-entries.ts';
import { checkLedger } from './checks/check-ledger.ts';
import type { Dossier, SiteSettings } from './dossier.ts';
import type { EntryFile } from './entry-file.ts';
import { indexEntries } from './entry-index.ts';
import { findSpecialFiles } from './find-special-files.ts';
import { findStrayFiles, isEntryPath } from './find-stray-files.ts';
import { readLedger } from './ledger/read-ledger.ts';
import { listContentEntries } from './list-content-entries.ts';
import { checkPictures } from './pictures/check-pictures.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { compareProblems, isError } from './problem.ts';
import { readEntries } from './read-entries.ts';
import { readEntryFile } from './read-entry-file.ts';
import { readSettings } from './read-settings.ts';
import { readSiteFile } from './read-site-file.ts';
import { referencesTo } from './references-to.ts';
import { shownPath } from '../shown-path.ts';
import { toEntry } from './to-entry.ts';

/** How many files are read at the same time. */
const mostOpen = 64;

export interface ReadOptions {
  /** Paths in messages and in `EntryBase.file` are relative to it. */
  projectDir: string;
  /** Whether drafts are part of the dossier. */
  withDrafts?: boolean;
  /** What was parsed before, for those who read the same content again. */
  parsed?: ParsedFiles;
  /** The moment of the build: no date but `about` may lie after it. */
  now?: Date;
}

/** What was found in a content folder: the dossier when nothing is wrong with it, and every problem and warning. */
export interface Reading {
  dossier?: Dossier;
  problems: VFileMessage[];
  /** Where drafts are part of the dossier: the problems of those that are not, since they are not finished. */
  draftProblems: VFileMessage[];
}

/** Reads all of `contentDir`, checks it, and joins it to a dossier. Drafts with errors are left out of it. */
export async function readDossier(contentDir: string, options: ReadOptions): Promise<Reading> {
  const unfinished = new Set<string>();
  const draftProblems: VFileMessage[] = [];
  for (;;) {
    const { reading, faultyDrafts } = await readOnce(contentDir, options, unfinished);
    if (faultyDrafts.length === 0) return { ...reading, draftProblems };
    for (const { path, file } of faultyDrafts) {
      unfinished.add(path);
      draftProblems.push(...file.messages.filter(isError));
    }
  }
}

/** @param unfinished paths of drafts that are left out although drafts are not */
async function readOnce(
  contentDir: string,
  { projectDir, withDrafts = false, parsed, now = new Date() }: ReadOptions,
  unfinished: ReadonlySet<string>,
): Promise<{ reading: Omit<Reading, 'draftProblems'>; faultyDrafts: EntryFile[] }> {
  const shownDir = shownPath(contentDir, projectDir);
  const found = await listContentEntries(contentDir);
  const paths = found.filter(({ dirent }) => dirent.isFile()).map(({ path }) => path);
  const site = await readSiteFile(contentDir, shownDir);
  const ledgerFile = await readLedger(contentDir, shownDir);
  const files = await readFiles(paths.filter(isEntryPath), (path) => readEntryFile(contentDir, shownDir, path, parsed));
  const isLeftOut = ({ isDraft, path }: EntryFile): boolean => isDraft && (!withDrafts || unfinished.has(path));
  const index = indexEntries(files, isLeftOut);
  const settings = readSettings(site, index);
  const { entries, duplicates } = readEntries(index, referencesTo(index, settings.lanes));
  const read = Object.values(entries).flatMap((collection) => [...collection.values()] as CheckedEntry[]);
  await checkPictures([...read, ...duplicates], { contentDir, paths: new Set(paths) });
  checkEntries({ index, entries, duplicates, lastDay: lastDayAnywhere(now) });
  checkLedger(ledgerFile, index, entries);
  const taken = files.filter((entry) => !isLeftOut(entry));
  const faultyDrafts = taken.filter(({ isDraft, file }) => isDraft && file.messages.some(isError));
  const problems = [
    site.file,
    ledgerFile.file,
    ...taken.map(({ file }) => file),
    ...findStrayFiles(paths, shownDir),
    ...findSpecialFiles(found, shownDir),
  ]
    .flatMap(({ messages }) => messages)
    .sort(compareProblems);
  if (problems.some(isError)) return { reading: { problems }, faultyDrafts };
  const dossier = toDossier(settings as SiteSettings, entries);
  const { ledger } = ledgerFile;
  return { reading: { problems, dossier: ledger ? { ...dossier, ledger } : dossier }, faultyDrafts };
}

/** Reads files in their order, some at a time: a process may have but so many open. */
async function readFiles(paths: readonly string[], read: (path: string) => Promise<EntryFile>): Promise<EntryFile[]> {
  const files: EntryFile[] = [];
  for (let first = 0; first < paths.length; first += mostOpen)
    files.push(...(await Promise.all(paths.slice(first, first + mostOpen).map(read))));
  return files;
}

function toDossier(settings: SiteSettings, entries: CheckedEntries): Dossier {
  const joined = collections.map((collection) => {
    const read = [...(entries[collection] as Map<string, CheckedEntry>).values()];
    return [collection, new Map(read.map((entry) => [entry.entry.id, toEntry(entry)]))];
  });
  return { settings, ...Object.fromEntries(joined) } as Dossier;
}
