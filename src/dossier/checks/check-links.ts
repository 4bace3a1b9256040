import { posix } from 'node:path';
import type { PlacedLink } from '../../markdown/body.ts';
import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import type { EntryIndex } from '../entry-index.ts';
import { nearest, suggest } from '../nearest.ts';
import { report } from '../problem.ts';
import { quoteFault } from '../schemas/quote.ts';

interface Surroundings {
  index: EntryIndex;
  entries: CheckedEntries;
}

/** Reports links in a body whose file is not there, fragments that no page has, and quotations that are too long. */
export function checkLinks(checked: CheckedEntry, surroundings: Surroundings): void {
  for (const placed of checked.parsed.references.links) checkEntryLink(checked, placed, surroundings);
  checkOwnFragments(checked);
}

function checkEntryLink({ entry }: CheckedEntry, placed: PlacedLink, { index, entries }: Surroundings): void {
  const { link, path, position } = placed;
  if (index.published[link.collection].get(link.id)?.path !== path) {
    report(entry.file, { ruleId: 'broken-link', reason: missingEntry(entry.path, path, link, index) }, position);
    return;
  }
  const fault = link.collection === 'sources' && link.title ? quoteFault(link.title) : undefined;
  if (fault) report(entry.file, fault, position);
  const target = entries[link.collection].get(link.id);
  if (link.hash === undefined || !target?.entry.isReadable) return;
  const ids = fragmentIds(target);
  if (ids.includes(link.hash)) return;
  const reason = `Unexpected fragment \`#${link.hash}\`, expected the id of a heading of \`${path}\`${suggestFragment(link.hash, ids)}`;
  report(entry.file, { ruleId: 'broken-link', reason }, position);
}

function checkOwnFragments(checked: CheckedEntry): void {
  const own = fragmentIds(checked);
  for (const { id, position } of checked.parsed.references.fragments) {
    if (own.includes(id)) continue;
    const reason = `Unexpected fragment \`#${id}\`, expected the id of a heading of this file${suggestFragment(id, own)}`;
    report(checked.entry.file, { ruleId: 'broken-link', reason }, position);
  }
}

function suggestFragment(id: string, ids: readonly string[]): string {
  return suggest(
    `#${id}`,
    ids.map((known) => `#${known}`),
  );
}

function missingEntry(
  from: string,
  target: string,
  link: { collection: keyof EntryIndex['published']; id: string },
  index: EntryIndex,
): string {
  const shown = (path: string): string => shownFrom(from, path);
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

/** The relative path of one file of the content in another, as a link would write it. */
function shownFrom(from: string, path: string): string {
  const relative = posix.relative(posix.dirname(from), path);
  return relative.startsWith('.') ? relative : `./${relative}`;
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
