import { posix } from 'node:path';
import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import { type EntryIndex } from '../entry-index.ts';
import { nearest, suggest } from '../nearest.ts';
import { report } from '../problem.ts';
import { quoteFault } from '../schemas/quote.ts';

interface Surroundings {
  index: EntryIndex;
  entries: CheckedEntries;
  /** Every file below the content folder. */
  paths: ReadonlySet<string>;
}

/** Reports links and pictures in a body whose file is not there, fragments that no page has, and quotations that are too long. */
export function checkLinks({ entry, parsed }: CheckedEntry, { index, entries, paths }: Surroundings): void {
  const { file, path } = entry;
  for (const { link, path: target, position } of parsed.references.links) {
    const targets = index.published[link.collection];
    if (targets.get(link.id)?.path !== target) {
      report(file, { ruleId: 'broken-link', reason: missingEntry(path, target, link, index) }, position);
    } else if (link.hash !== undefined) checkFragment(link.hash, entries[link.collection].get(link.id));
    const fault = link.collection === 'sources' && link.title ? quoteFault(link.title) : undefined;
    if (fault) report(file, fault, position);

    function checkFragment(hash: string, found: CheckedEntry | undefined): void {
      const ids = found ? fragmentIds(found) : [];
      if (ids.includes(hash)) return;
      const reason = `Unexpected fragment \`#${hash}\`, expected the id of a heading of \`${target}\`${suggest(hash, ids)}`;
      report(file, { ruleId: 'broken-link', reason }, position);
    }
  }
  const own = fragmentIds({ entry, parsed });
  for (const { id, position } of parsed.references.fragments.filter((fragment) => !own.includes(fragment.id))) {
    const reason = `Unexpected fragment \`#${id}\`, expected the id of a heading of this file${suggest(id, own)}`;
    report(file, { ruleId: 'broken-link', reason }, position);
  }
  for (const { path: picture, position } of parsed.references.images) {
    if (paths.has(posix.join(posix.dirname(path), picture))) continue;
    const beside = [...paths]
      .filter((other) => !other.endsWith('.md'))
      .map((other) => posix.relative(posix.dirname(path), other));
    report(
      file,
      { ruleId: 'broken-link', reason: `Unexpected link to missing picture \`${picture}\`${suggest(picture, beside)}` },
      position,
    );
  }
}

function missingEntry(
  from: string,
  target: string,
  link: { collection: keyof EntryIndex['published']; id: string },
  index: EntryIndex,
): string {
  const shown = (path: string): string => {
    const relative = posix.relative(posix.dirname(from), path);
    return relative.startsWith('.') ? relative : `./${relative}`;
  };
  if (index.drafts[link.collection].has(link.id)) {
    return `Unexpected link to \`${shown(target)}\`, which is a draft, expected an entry that is published`;
  }
  const known = index.published[link.collection];
  const id = known.has(link.id)
    ? link.id
    : (index.aliases[link.collection].get(link.id) ?? nearest(link.id, known.keys()));
  const match = known.get(id ?? '');
  const hint = match ? `; did you mean \`${shown(match.path)}\`?` : '';
  return `Unexpected link to missing \`${shown(target)}\`${hint}`;
}

/** The ids on an entry's page that a link may point to: of its headings and, in an article, of its annotations. */
function fragmentIds({ entry, parsed }: Pick<CheckedEntry, 'entry' | 'parsed'>): string[] {
  return [...parsed.body.headings.map(({ id }) => id), ...annotationIds({ entry, parsed })];
}

/** The ids of the annotations in an article: `claim-` and the id of the claim. */
export function annotationIds({ entry, parsed }: Pick<CheckedEntry, 'entry' | 'parsed'>): string[] {
  if (entry.collection !== 'articles') return [];
  return parsed.references.links
    .filter(({ link }) => link.collection === 'claims')
    .map(({ link }) => `claim-${link.id}`);
}
