import type { EntryRef } from '../../collections.ts';
import type { Claim } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryPath } from '../../entry-path.ts';
import { buildParts, type Part } from './build-parts.ts';
import { type EntrySection, entrySections } from './entry-sections.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import type { Stretch } from './split-sections.ts';
import { tellMonth } from './tell-month.ts';
import { tellStretch } from './tell-stretch.ts';

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
  const { label } = section;
  switch (section.kind) {
    case 'claims':
      return tellStretch(section, label, ({ made }) => tellMonth(made));
    case 'replies':
      return tellStretch(section, label, ({ reply }) => tellMonth(reply.date));
    case 'evidence':
    case 'relations':
      return tellStretch<{ claim: Claim }>(section, label, ({ claim }) => tellMonth(claim.made));
    case 'events':
      return tellStretch(section, label, ({ occurred }) => tellMonth(occurred));
    case 'sources':
      return tellStretch(section, label, ({ published }) => tellMonth(published));
    case 'mentions':
      return tellStretch(section, label, (_, number) => `no. ${number}`);
  }
}
