import type { VFileMessage } from 'vfile-message';
import { type Collection, collections, type EntryRef } from '../collections.ts';
import type { EntryFile } from './entry-file.ts';
import { valueAt } from './field-path.ts';
import { nearest } from './nearest.ts';
import { type Fault, report } from './problem.ts';
import { idFault, isEntryId } from './schemas/entry-id.ts';

/** Ids at which the site has pages of its own, so that no plain page can have them. */
const reservedPageIds = new Set(
  'index 404 articles timeline claims contradictions as-of events sources actors changes search feed data figures og oembed pagefind assets'.split(
    ' ',
  ),
);

/** Which entries there are, before anything is known of what they say. */
export interface EntryIndex {
  /** Published entries by id. */
  published: Record<Collection, Map<string, EntryFile>>;
  /** Entries whose id another one has: they have no page, but their own problems are told all the same. */
  duplicates: EntryFile[];
  /** Ids of entries that are drafts and left out. */
  drafts: Record<Collection, Set<string>>;
  /** Former ids with the id of the first entry that names them. */
  aliases: Record<Collection, Map<string, string>>;
}

/** Sorts entry files by collection and id; reports ids that may not be or that stand twice. Of what is left out only the id is noted. */
export function indexEntries(files: readonly EntryFile[], isLeftOut: (entry: EntryFile) => boolean): EntryIndex {
  const index: EntryIndex = {
    published: perCollection(() => new Map()),
    duplicates: [],
    drafts: perCollection(() => new Set()),
    aliases: perCollection(() => new Map()),
  };
  for (const entry of files) {
    if (isLeftOut(entry)) index.drafts[entry.collection].add(entry.id);
    else addEntry(index, entry);
  }
  return index;
}

function addEntry({ published, duplicates, aliases }: EntryIndex, entry: EntryFile): void {
  const { collection, id, frontMatter } = entry;
  checkId(entry);
  const first = published[collection].get(id);
  if (first) {
    reportDuplicate(entry, first, `Unexpected id \`${id}\`, which \`${first.file.path}\` has already`);
    duplicates.push(entry);
    return;
  }
  published[collection].set(id, entry);
  const former = valueAt(frontMatter.value, ['aliases']);
  for (const alias of Array.isArray(former) ? former : []) {
    if (typeof alias === 'string' && !aliases[collection].has(alias)) aliases[collection].set(alias, id);
  }
}

function checkId(entry: EntryFile): void {
  const reason = invalidId(entry);
  if (reason !== undefined) report(entry.file, { ruleId: 'invalid-id', reason });
}

/** What is wrong with the id of an entry by itself, whether or not another one has it. */
export function invalidId({ collection, id }: EntryRef): string | undefined {
  if (!isEntryId(id)) return idFault(id);
  if (collection !== 'pages' || !reservedPageIds.has(id)) return undefined;
  return `Unexpected id \`${id}\`, expected one at which the site has no page of its own`;
}

/** Reports that two entries want the same id, at the second of them. */
export function reportDuplicate(
  second: EntryFile,
  first: EntryFile,
  reason: string,
  place?: Parameters<typeof report>[2],
): VFileMessage {
  const message = report(second.file, { ruleId: 'duplicate-id', reason }, place);
  message.cause = new Error(`The first is ${first.file.path}`);
  return message;
}

/** What is wrong with a reference to an entry; `undefined` when it is there. */
export function entryFault(index: EntryIndex, collection: Collection, id: string): Fault | undefined {
  const known = index.published[collection];
  if (known.has(id)) return undefined;
  const expected = `the id of an entry in \`${collection}/\``;
  if (index.drafts[collection].has(id)) {
    return {
      ruleId: 'unknown-reference',
      reason: `Unexpected reference to \`${id}\`, which is a draft, expected ${expected} that is published`,
    };
  }
  const match = index.aliases[collection].get(id) ?? nearest(id, known.keys());
  const hint = match === undefined ? '' : `; did you mean \`${match}\`?`;
  return { ruleId: 'unknown-reference', reason: `Unexpected reference to \`${id}\`, expected ${expected}${hint}` };
}

function perCollection<T>(make: () => T): Record<Collection, T> {
  return Object.fromEntries(collections.map((name) => [name, make()])) as Record<Collection, T>;
}
