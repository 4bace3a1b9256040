import { readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Collection, collections, entryKey, isCollection } from '../collections.ts';
import { lastDayAnywhere } from '../dates/last-day-anywhere.ts';
import type { CheckedEntries, CheckedEntry } from './checked-entry.ts';
import { checkAliases } from './checks/check-aliases.ts';
import { checkClaim } from './checks/check-claim.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkHeadings } from './checks/check-headings.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkSources } from './checks/check-sources.ts';
import { checkUnusedSources } from './checks/check-unused-sources.ts';
import type { Dossier, EntryBase, SiteSettings } from './dossier.ts';
import { type EntryFile, parseEntryFile } from './entry-file.ts';
import { type EntryIndex, entryFault, indexEntries } from './entry-index.ts';
import { listContentFiles } from './list-content-files.ts';
import { nearest, suggest } from './nearest.ts';
import { parseFields } from './parse-fields.ts';
import { compareProblems, isError, report } from './problem.ts';
import { readSiteFile, type SiteFile } from './read-site-file.ts';
import { actorFields } from './schemas/actor.ts';
import { articleFields } from './schemas/article.ts';
import { claimFields } from './schemas/claim.ts';
import { eventFields } from './schemas/event.ts';
import { pageFields } from './schemas/page.ts';
import type { References } from './schemas/reference.ts';
import { siteFields } from './schemas/site.ts';
import { sourceFields } from './schemas/source.ts';

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
  const files = await Promise.all(paths.filter(isEntryPath).map((path) => readEntryFile(contentDir, shownDir, path)));
  const index = indexEntries(files, { withDrafts });
  const settings = readSettings(site, index);
  const entries = readEntries(index, referencesTo(index, settings));
  checkEntries(entries, index, { paths: new Set(paths), lastDay: lastDayAnywhere(now) });
  const looked = [
    site.file,
    ...files.filter((entry) => !entry.isDraft || withDrafts).map(({ file }) => file),
    ...strayFiles(paths, shownDir),
  ];
  const problems = looked.flatMap(({ messages }) => messages).sort(compareProblems);
  if (problems.some(isError)) return { problems };
  return { problems, dossier: toDossier(settings as SiteSettings, entries) };
}

function isEntryPath(path: string): boolean {
  const [folder = '', ...rest] = path.split(posix.sep);
  return isCollection(folder) && rest.length > 0 && path.endsWith('.md');
}

async function readEntryFile(contentDir: string, shownDir: string, path: string): Promise<EntryFile> {
  const collection = path.slice(0, path.indexOf(posix.sep)) as Collection;
  const bytes = await readFile(join(contentDir, path));
  return parseEntryFile(bytes, { collection, path, shownPath: posix.join(shownDir, path) });
}

function readSettings({ file, frontMatter }: SiteFile, index: EntryIndex): Partial<SiteSettings> {
  if (!frontMatter) return {};
  const settings = parseFields(siteFields(referencesTo(index, {})), frontMatter, file);
  const ids = settings.lanes?.map(({ id }) => id) ?? [];
  ids.forEach((id, position) => {
    if (ids.indexOf(id) === position) return;
    report(
      file,
      { ruleId: 'duplicate-id', reason: `Unexpected lane \`${id}\`, which stands above already` },
      frontMatter.placeOf(['lanes', position, 'id']),
    );
  });
  return settings;
}

function referencesTo(index: EntryIndex, { lanes }: Partial<SiteSettings>): References {
  return {
    entryFault: (collection, id) => entryFault(index, collection, id),
    laneFault: (id) => {
      const known = lanes?.map((lane) => lane.id);
      if (!known || known.includes(id)) return undefined;
      return {
        ruleId: 'unknown-reference',
        reason: `Unexpected lane \`${id}\`, expected one of ${known.map((lane) => `\`${lane}\``).join(', ')}${suggest(id, known)}`,
      };
    },
  };
}

function readEntries(index: EntryIndex, references: References): CheckedEntries {
  const shapes = {
    articles: articleFields,
    claims: claimFields(references),
    events: eventFields(references),
    sources: sourceFields(references),
    actors: actorFields,
    pages: pageFields,
  };
  const read = (entry: EntryFile): CheckedEntry => ({
    entry,
    fields: entry.isReadable ? parseFields(shapes[entry.collection], entry.frontMatter, entry.file) : {},
    parsed: entry.parseBody(),
  });
  return Object.fromEntries(
    collections.map((collection) => [
      collection,
      new Map([...index.published[collection]].map(([id, entry]) => [id, read(entry)])),
    ]),
  ) as CheckedEntries;
}

function checkEntries(
  entries: CheckedEntries,
  index: EntryIndex,
  { paths, lastDay }: { paths: ReadonlySet<string>; lastDay: string },
): void {
  const all: CheckedEntry[] = Object.values(entries).flatMap(
    (collection) => [...collection.values()] as CheckedEntry[],
  );
  for (const entry of all) checkAliases(entry, index);
  for (const entry of all) {
    checkDates(entry, lastDay);
    checkLinks(entry, { index, entries, paths });
    checkHeadings(entry);
  }
  for (const claim of entries.claims.values()) checkClaim(claim, entries.sources);
  checkSources(entries.sources);
  checkUnusedSources(entries);
}

/** Markdown files that are in no collection, each with a warning: a folder with a misspelt name would hide all that is in it. */
function strayFiles(paths: readonly string[], shownDir: string): VFile[] {
  return paths
    .filter((path) => /\.(?:md|markdown|mdx)$/i.test(path) && !isEntryPath(path))
    .map((path) => {
      const file = new VFile({ path: posix.join(shownDir, path) });
      const folder = path.split(posix.sep)[0] ?? '';
      const near = nearest(folder, collections);
      report(file, {
        ruleId: 'stray-file',
        reason: `File is in no collection and is left out${near && !isCollection(folder) ? `; did you mean \`${near}/\`?` : ''}`,
      });
      return file;
    });
}

function toDossier(settings: SiteSettings, entries: CheckedEntries): Dossier {
  const joined = collections.map((collection) => {
    const read = [...(entries[collection] as Map<string, CheckedEntry>).values()];
    return [collection, new Map(read.map((entry) => [entry.entry.id, { ...entry.fields, ...baseOf(entry) }]))] as const;
  });
  return { settings, ...Object.fromEntries(joined) } as Dossier;
}

function baseOf({ entry, parsed }: CheckedEntry): EntryBase {
  const targets = new Map(
    parsed.references.links.map(({ link: { collection, id } }) => [entryKey({ collection, id }), { collection, id }]),
  );
  return { id: entry.id, body: parsed.body, file: entry.file.path, mentions: [...targets.values()] };
}
