import type { CheckedEntries } from '../checked-entry.ts';
import { report } from '../problem.ts';

/** Warns of each source that no claim, event, other source or body refers to. */
export function checkUnusedSources(entries: CheckedEntries): void {
  const used = new Set<string>();
  for (const { fields } of entries.claims.values()) {
    fields.evidence?.forEach(({ source }) => used.add(source));
    fields.assessments?.forEach(({ sources = [] }) => {
      sources.forEach((id) => used.add(id));
    });
    fields.replies?.forEach(({ source }) => source !== undefined && used.add(source));
    if (fields.quote) used.add(fields.quote.source);
  }
  for (const { fields } of entries.events.values()) fields.sources?.forEach((id) => used.add(id));
  for (const { fields } of entries.sources.values()) fields.derivedFrom?.forEach((id) => used.add(id));
  for (const collection of Object.values(entries)) {
    for (const { parsed } of collection.values()) {
      for (const { link } of parsed.references.links) if (link.collection === 'sources') used.add(link.id);
    }
  }
  for (const [id, { entry }] of entries.sources) {
    if (!used.has(id)) report(entry.file, { ruleId: 'unused-source', reason: `Source \`${id}\` is cited nowhere` });
  }
}
