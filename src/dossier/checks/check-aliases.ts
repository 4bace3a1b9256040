import type { CheckedEntry } from '../checked-entry.ts';
import { type EntryIndex, reportDuplicate } from '../entry-index.ts';

/** Reports a former id of an entry that is the id of an entry, or a former id of another one. */
export function checkAliases({ entry, fields }: CheckedEntry, { published, aliases }: EntryIndex): void {
  const { collection, id, frontMatter } = entry;
  for (const alias of ('aliases' in fields && fields.aliases) || []) {
    const holder = aliases[collection].get(alias);
    const owner =
      published[collection].get(alias) ?? (holder === id ? undefined : published[collection].get(holder ?? ''));
    if (!owner) continue;
    const reason = `Unexpected alias \`${alias}\`, which leads to \`${owner.file.path}\` already`;
    reportDuplicate(entry, owner, reason, frontMatter.placeOfMember(['aliases'], alias));
  }
}
