import { actorFields } from './schemas/actor.ts';
import { articleFields } from './schemas/article.ts';
import { claimFields } from './schemas/claim.ts';
import { eventFields } from './schemas/event.ts';
import { pageFields } from './schemas/page.ts';
import type { References } from './schemas/reference.ts';
import { sourceFields } from './schemas/source.ts';

/** The fields of each collection, with their schemas. */
export function collectionFields(references: References) {
  return {
    articles: articleFields,
    claims: claimFields(references),
    events: eventFields(references),
    sources: sourceFields(references),
    actors: actorFields,
    pages: pageFields,
  };
}
