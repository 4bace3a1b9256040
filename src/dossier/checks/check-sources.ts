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

/** The ids from `from` along `derivedFrom` to `to`, both included, by the shortest way; `undefined` when none leads there. */
function wayBack(from: string, to: string, sources: CheckedEntries['sources']): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  // A map goes on to the members that are added while it is walked.
  for (const id of before.keys()) {
    if (id === to) return stepsTo(to, before);
    for (const next of sources.get(id)?.fields.derivedFrom ?? []) if (!before.has(next)) before.set(next, id);
  }
  return undefined;
}

function stepsTo(last: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const steps: string[] = [];
  for (let step: string | undefined = last; step !== undefined; step = before.get(step)) steps.unshift(step);
  return steps;
}

function checkArchive({ entry, fields }: CheckedEntry<'sources'>): void {
  if (fields.status === undefined || fields.status === 'live' || (fields.archived?.length ?? 0) > 0) return;
  const reason = `Source with status \`${fields.status}\` has no archived copy`;
  report(entry.file, { ruleId: 'no-archive', reason }, entry.frontMatter.placeOf(['status']));
}
