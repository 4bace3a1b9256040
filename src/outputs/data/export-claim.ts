import { urlOf, urlTo } from '../../address.ts';
import { entryKey } from '../../collections.ts';
import { compareIds } from '../../dossier/compare-ids.ts';
import { countOrigins } from '../../dossier/count-origins.ts';
import type { Claim, Source } from '../../dossier/dossier.ts';
import { compareDisclosed, type SeenRelation, type Site } from '../../dossier/join-dossier.ts';
import { entryOf } from '../../dossier/resolve-body.ts';
import { currentAssessment } from '../current-assessment.ts';
import { claimSchemaUrl } from './dossier-schema.ts';
import { exportEntry } from './export-entry.ts';
import type { ExportedClaimFile } from './exported-claim-file.ts';
import { exportVersion } from './exported-dossier.ts';
import type { ExportedEntryOf } from './exported-entries.ts';

/** A claim that was not withdrawn, with everything that it refers to, for `/data/claims/<id>.json`. */
export function exportClaim(claim: Claim, site: Site, contentFolder: string): ExportedClaimFile {
  const { sources: sourceCount, origins: originCount } = countOrigins(
    claim.evidence.map(({ source }) => source),
    site.sources,
  );
  const actor = (id: string): ExportedEntryOf['actors'] =>
    exportEntry('actors', entryOf(site.actors, id), contentFolder);
  const event = claim.event === undefined ? undefined : entryOf(site.events, claim.event);
  return {
    $schema: claimSchemaUrl,
    version: exportVersion,
    url: urlTo(`/data/claims/${claim.id}.json`),
    claim: exportEntry('claims', claim, contentFolder) as ExportedClaimFile['claim'],
    claimant: actor(claim.claimant),
    ...(event && { event: exportEntry('events', event, contentFolder) }),
    sources: namedSources(claim, site).map((source) => exportEntry('sources', source, contentFolder)),
    actors: [...new Set((claim.replies ?? []).map((reply) => reply.actor))].sort().map(actor),
    relations: relationsOf(claim, site),
    articles: annotatingArticles(claim, site),
    sourceCount,
    originCount,
  };
}

/** Sources that a claim names anywhere, and those that they rest on. */
function namedSources({ evidence, assessments, quote, replies = [], mentions }: Claim, site: Site): Source[] {
  const found = new Map<string, Source>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    const source = entryOf(site.sources, id);
    found.set(id, source);
    for (const origin of source.derivedFrom ?? []) add(origin);
  };
  const ids = [
    ...evidence.map(({ source }) => source),
    ...assessments.flatMap(({ sources = [] }) => sources),
    quote?.source,
    ...replies.map(({ source }) => source),
    ...mentions.filter(({ collection }) => collection === 'sources').map(({ id }) => id),
  ];
  for (const id of ids) if (id !== undefined) add(id);
  return [...found.values()].sort(compareIds);
}

function relationsOf(claim: Claim, { relations }: Site): ExportedClaimFile['relations'] {
  return [...(relations.get(claim.id) ?? [])]
    .sort((left, right) => compareDisclosed(left.claim, right.claim))
    .map(({ type, direction, claim: other, lag }: SeenRelation) => ({
      type,
      direction,
      id: other.id,
      address: urlOf({ collection: 'claims', id: other.id }),
      statement: other.statement,
      verdict: currentAssessment(other).verdict,
      ...(lag && { lag: { ...lag, order: compareDisclosed(other, claim) < 0 ? 'earlier' : 'later' } }),
    }));
}

function annotatingArticles({ id }: Claim, site: Site): ExportedClaimFile['articles'] {
  return (site.mentionedIn.get(entryKey({ collection: 'claims', id })) ?? [])
    .filter(({ collection }) => collection === 'articles')
    .map((target) => entryOf(site.articles, target.id))
    .sort(compareIds)
    .map((article) => ({
      id: article.id,
      address: urlOf({ collection: 'articles', id: article.id }),
      annotation: urlOf({ collection: 'articles', id: article.id }, `claim-${id}`),
      title: article.title,
      published: article.published.edtf,
    }));
}
