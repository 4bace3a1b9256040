import { entryKey, type EntryRef } from '../../collections.ts';
import type { Claim, Event, Evidence, Reply, Source } from '../../dossier/dossier.ts';
import { compareDisclosed, type SeenRelation, type Site } from '../../dossier/join-dossier.ts';

/** A list on the page of an entry that grows with the record: what other entries say of it. */
export type EntrySection = {
  label: string;
  /** Whether the number of its entries stands beside the label. */
  isCounted?: boolean;
} & (
  | { kind: 'claims'; entries: readonly Claim[] }
  | { kind: 'replies'; entries: readonly { claim: Claim; reply: Reply }[] }
  | { kind: 'evidence'; entries: readonly { claim: Claim; evidence: Evidence }[] }
  | { kind: 'events'; entries: readonly Event[] }
  | { kind: 'sources'; entries: readonly Source[] }
  | { kind: 'relations'; entries: readonly SeenRelation[] }
  | { kind: 'mentions'; entries: readonly EntryRef[] }
);

/** The lists on an entry's page that grow with the record, in the order in which they stand there; empty ones, too. */
export function entrySections(site: Site, target: EntryRef): EntrySection[] {
  const { collection, id } = target;
  const mentions = site.mentionedIn.get(entryKey(target)) ?? [];
  const inTexts = mentions.filter((entry) => entry.collection === 'articles' || entry.collection === 'pages');
  switch (collection) {
    case 'actors':
      return [
        { kind: 'claims', label: 'Claims', isCounted: true, entries: site.claimsByClaimant.get(id) ?? [] },
        { kind: 'replies', label: 'Replies', isCounted: true, entries: site.repliesByActor.get(id) ?? [] },
        { kind: 'events', label: 'Events', isCounted: true, entries: site.eventsByActor.get(id) ?? [] },
        { kind: 'mentions', label: 'Mentioned in', entries: inTexts },
      ];
    case 'sources':
      return [
        { kind: 'sources', label: 'Sources that rest on it', entries: site.derivedSources.get(id) ?? [] },
        { kind: 'evidence', label: 'Evidence', isCounted: true, entries: site.evidenceBySource.get(id) ?? [] },
        { kind: 'events', label: 'Events', isCounted: true, entries: site.eventsBySource.get(id) ?? [] },
        { kind: 'mentions', label: 'Cited in', entries: inTexts },
      ];
    case 'events':
      return [
        { kind: 'claims', label: 'Claims made there', entries: site.claimsByEvent.get(id) ?? [] },
        { kind: 'mentions', label: 'Where it appears', entries: mentions },
      ];
    case 'claims': {
      const relations = (site.relations.get(id) ?? []).toSorted((left, right) =>
        compareDisclosed(left.claim, right.claim),
      );
      const related = new Set(relations.map(({ claim }) => claim.id));
      const elsewhere = mentions.filter((entry) => entry.collection !== 'claims' || !related.has(entry.id));
      return [
        { kind: 'relations', label: 'Beside other claims', entries: relations },
        { kind: 'mentions', label: 'Where it appears', entries: elsewhere },
      ];
    }
    case 'articles':
    case 'pages':
      return [];
  }
}
