import type { CheckedEntry } from '../checked-entry.ts';
import { type EntryIndex, reportDuplicate } from '../entry-index.ts';

/** Notes the former ids of an entry; reports one that another entry has as its id or as a former id. */
export function checkAliases({ entry, fields }: CheckedEntry, { published, aliases }: EntryIndex): void {
  const former = 'aliases' in fields ? (fields.aliases ?? []) : [];
  former.forEach((alias, position) => {
    const owner =
      published[entry.collection].get(alias) ??
      published[entry.collection].get(aliases[entry.collection].get(alias) ?? '');
    if (owner) {
      const reason = `Unexpected alias \`${alias}\`, which leads to \`${owner.file.path}\` already`;
      reportDuplicate(entry, owner, reason, entry.frontMatter.placeOf(['aliases', position]));
    } else aliases[entry.collection].set(alias, entry.id);
  });
}
