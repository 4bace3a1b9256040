import type { BibtexEntry } from '../citation-parser.ts';

/** What a part of a book or a volume has from the whole; never its address, which is that of the whole. */
const inherited = new Set(
  'publisher organization institution school date year month editor journal journaltitle language langid'.split(' '),
);

/** Fields of an entry with those that its `crossref` gives it; `fault` says why there are none. */
export interface InheritedFields {
  properties: Record<string, string>;
  fault?: string;
}

/** Fills what an entry leaves to the one that its `crossref` names, and to that one's in turn. */
export function inheritFields(entry: BibtexEntry, entries: ReadonlyMap<string, BibtexEntry>): InheritedFields {
  const properties = { ...entry.properties };
  const seen = new Set([entry]);
  for (let key = entry.properties['crossref']; key !== undefined;) {
    const parent = entries.get(key.toLowerCase());
    if (!parent)
      return { properties, fault: `Unexpected crossref \`${key}\`, expected the key of an entry in this file` };
    if (seen.has(parent))
      return { properties, fault: `Unexpected crossref \`${key}\`, which leads back to this entry` };
    seen.add(parent);
    for (const [name, value] of Object.entries(parent.properties)) {
      if (name === 'title') properties['booktitle'] ??= value;
      else if (inherited.has(name) && !givesDate(name, properties)) properties[name] ??= value;
    }
    key = parent.properties['crossref'];
  }
  return { properties };
}

/** An entry with a date of its own has nothing to do with its parent's, however it is written. */
function givesDate(name: string, own: Record<string, string>): boolean {
  return (name === 'year' || name === 'month' || name === 'date') && ('date' in own || 'year' in own) && !(name in own);
}
