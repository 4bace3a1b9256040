import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Article, Claim, Dossier, Event } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { currentAssessment } from '../outputs/current-assessment.ts';
import type { CardRef } from '../outputs/has-card.ts';
import { certaintyLabels, claimKindLabels, collectionLabels } from '../outputs/labels.ts';
import type { Card } from './card.ts';

/** What the card of an entry says. */
export function buildCard(site: Site, { collection, id }: CardRef): Card {
  const { title, theme } = site.settings;
  return {
    collection,
    id,
    record: title,
    ...(theme?.accent !== undefined && { accent: theme.accent }),
    ...sayings[collection](site, id),
  };
}

type Saying = Pick<Card, 'kind' | 'words' | 'mark' | 'lines'>;

const sayings: Record<CardRef['collection'], (site: Site, id: string) => Saying> = {
  articles: (site, id) => sayArticle(entryOf(site.articles, id)),
  claims: (site, id) => sayClaim(site, entryOf(site.claims, id)),
  events: (site, id) => sayEvent(site, entryOf(site.events, id)),
};

function sayArticle({ title, authors, published, updated }: Article): Saying {
  return {
    kind: collectionLabels.articles,
    words: title,
    mark: { name: authors.join(', ') },
    lines: [
      formatPartialDate(published),
      ...(updated === undefined ? [] : [`Last changed ${formatPartialDate(updated)}`]),
    ],
  };
}

function sayClaim(site: Dossier, claim: Claim): Saying {
  return {
    kind: claimKindLabels[claim.kind],
    words: claim.statement,
    mark: { verdict: currentAssessment(claim).verdict },
    lines: [entryOf(site.actors, claim.claimant).name, formatPartialDate(claim.made)],
  };
}

function sayEvent(site: Site, { title, lane, occurred, certainty }: Event): Saying {
  return {
    kind: `${collectionLabels.events}: ${entryOf(site.lanes, lane).label}`,
    words: title,
    ...(certainty === 'confirmed'
      ? { mark: { name: formatPartialDate(occurred) }, lines: [] }
      : { mark: { name: certaintyLabels[certainty] }, lines: [formatPartialDate(occurred)] }),
  };
}
