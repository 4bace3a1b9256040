import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import { report } from '../problem.ts';

/** Reports sources that rest on themselves, directly or in a circle, and those that are gone without an archived copy. */
export function checkSources(sources: CheckedEntries['sources']): void {
  for (const source of sources.values()) {
    checkOrigins(source, sources);
    checkArchive(source);
  }
}

function checkOrigins({ entry, fields }: CheckedEntry<'sources'>, sources: CheckedEntries['sources']): void {
  for (const origin of fields.derivedFrom ?? []) {
    const circle = wayBack(origin, entry.id, sources);
    if (!circle) continue;
    const way = [entry.id, ...circle].map((id) => `\`${id}\``).join(' → ');
    const reason =
      circle.length === 1
        ? `Unexpected source \`${origin}\` that rests on itself`
        : `Unexpected circle of sources that rest on each other: ${way}`;
    report(entry.file, { ruleId: 'invalid-field', reason }, entry.frontMatter.placeOfMember(['derivedFrom'], origin));
  }
}

/** The ids from `from` along `derivedFrom` to `to`, both included; `undefined` when no way leads there. */
function wayBack(
  from: string,
  to: string,
  sources: CheckedEntries['sources'],
  seen = new Set<string>(),
): string[] | undefined {
  if (from === to) return [to];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const next of sources.get(from)?.fields.derivedFrom ?? []) {
    const way = wayBack(next, to, sources, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}

function checkArchive({ entry, fields }: CheckedEntry<'sources'>): void {
  if (fields.status === undefined || fields.status === 'live' || (fields.archived?.length ?? 0) > 0) return;
  const reason = `Source with status \`${fields.status}\` has no archived copy`;
  report(entry.file, { ruleId: 'no-archive', reason }, entry.frontMatter.placeOf(['status']));
}
