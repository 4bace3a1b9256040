import type { VFileMessage } from 'vfile-message';
import { type Collection, collections } from '../collections.ts';
import type { EntryFile } from './entry-file.ts';
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
  /** Ids of entries that are drafts and left out. */
  drafts: Record<Collection, Set<string>>;
  /** Former ids with the id of the entry that has them. */
  aliases: Record<Collection, Map<string, string>>;
}

/** Sorts entry files by collection and id; reports ids that may not be or that stand twice. */
export function indexEntries(files: readonly EntryFile[], { withDrafts }: { withDrafts: boolean }): EntryIndex {
  const index: EntryIndex = {
    published: perCollection(() => new Map()),
    drafts: perCollection(() => new Set()),
    aliases: perCollection(() => new Map()),
  };
  for (const entry of files) {
    if (entry.isDraft && !withDrafts) index.drafts[entry.collection].add(entry.id);
    else addEntry(index.published[entry.collection], entry);
  }
  return index;
}

function addEntry(entries: Map<string, EntryFile>, entry: EntryFile): void {
  const { collection, id, file } = entry;
  if (!isEntryId(id)) report(file, { ruleId: 'invalid-id', reason: idFault(id) });
  else if (collection === 'pages' && reservedPageIds.has(id)) {
    report(file, {
      ruleId: 'invalid-id',
      reason: `Unexpected id \`${id}\`, expected one at which the site has no page of its own`,
    });
  }
  const first = entries.get(id);
  if (!first) entries.set(id, entry);
  else reportDuplicate(entry, first, `Unexpected id \`${id}\`, which \`${first.file.path}\` has already`);
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
