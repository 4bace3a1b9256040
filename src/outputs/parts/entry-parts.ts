import type { EntryRef } from '../../collections.ts';
import type { Claim } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryPath } from '../../entry-path.ts';
import { buildParts, type Part } from './build-parts.ts';
import { type EntrySection, entrySections } from './entry-sections.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import type { Stretch } from './split-sections.ts';
import { tellSpan } from './tell-span.ts';

/** The pages of an entry: the first with what it says itself, the others with what others say of it where that is much. */
export function entryParts(site: Site, target: EntryRef): Part<EntrySection>[] {
  const { aliases = [] } = (site[target.collection].get(target.id) ?? {}) as { aliases?: string[] };
  return buildParts(entrySections(site, target), {
    path: entryPath(target),
    formerPaths: aliases.map((id) => entryPath({ collection: target.collection, id })),
    most: mostOnAPage.lines,
    labelOf: (sections) => sections.map(tellSection).join('; '),
    ledger: site.ledger,
  });
}

function tellSection(section: Stretch<EntrySection>): string {
  return `${section.label}, ${tellEntries(section)}`;
}

function tellEntries(section: Stretch<EntrySection>): string {
  switch (section.kind) {
    case 'claims':
      return tellSpan(section.entries, ({ made }) => made);
    case 'replies':
    case 'evidence':
    case 'relations':
      return tellSpan<{ claim: Claim }>(section.entries, ({ claim }) => claim.made);
    case 'events':
      return tellSpan(section.entries, ({ occurred }) => occurred);
    case 'sources':
      return tellSpan(section.entries, ({ published }) => published);
    case 'mentions':
      return `${section.before + 1} to ${section.before + section.entries.length}`;
  }
}
