import { z } from 'astro/zod';
import type { Collection } from '../collections.ts';
import { collectionFields } from './collection-fields.ts';
import { anyReference } from './schemas/reference.ts';
import { siteFields } from './schemas/site.ts';
import { type JsonSchema, toJsonSchema } from './to-json-schema.ts';

const meanings: Record<Collection | 'site', { title: string; description: string }> = {
  articles: { title: 'Article', description: 'The analysis, in prose, whose words are annotated with claims.' },
  claims: { title: 'Claim', description: 'A checkable assertion by someone. The body says how we know.' },
  events: { title: 'Event', description: 'Something that happened. The first sentence of the body is its summary.' },
  sources: {
    title: 'Source',
    description: 'A document or recording that can be cited. The body, if any, says what it is.',
  },
  actors: { title: 'Actor', description: 'A person, a company, a public body or a publisher.' },
  pages: { title: 'Page', description: 'A plain page, such as one on the method.' },
  site: {
    title: 'Site',
    description: 'What `site.yaml` says: the identity of the story, its lanes and its lead article.',
  },
};

/** The JSON Schema of the front matter of a collection, or of `site.yaml`, as authors write it. */
export function frontMatterSchema(name: Collection | 'site'): JsonSchema {
  const fields = { ...collectionFields(anyReference), site: siteFields(anyReference) }[name];
  return toJsonSchema(z.strictObject(fields).meta(meanings[name]), 'written');
}
