import { z } from 'astro/zod';
import { collectionFields } from '../../dossier/collection-fields.ts';
import { withdrawn } from '../../dossier/schemas/changes.ts';
import { aliases, entryId } from '../../dossier/schemas/entry-id.ts';
import { anyReference } from '../../dossier/schemas/reference.ts';
import { webAddress } from '../../dossier/schemas/web-address.ts';
import type { Plain } from '../../dossier/to-plain.ts';

/** What every exported entry begins with. */
export const identity = {
  id: entryId.meta({ description: 'The id of the entry: its file name without `.md`.' }),
  address: webAddress.meta({ description: 'The address of its page.' }),
};

const content = {
  file: z.string().meta({ description: 'Its file, from the content folder on.' }),
  body: z.string().meta({
    description:
      'Its body, as it stands in the file: Markdown, whose relative links lead to the files of other entries.',
  }),
  text: z.string().meta({ description: 'The words of its body as they are read, without marks and link targets.' }),
};

const fields = collectionFields(anyReference);

/** What is left of an entry that was taken back. */
export const withdrawnEntry = z
  .strictObject({ ...identity, withdrawn, aliases: aliases.optional() })
  .meta({ id: 'WithdrawnEntry', description: 'An entry that was taken back: its address stays, its text is gone.' });

const article = z
  .strictObject({ ...identity, ...fields.articles, ...content })
  .omit({ withdrawn: true })
  .meta({ id: 'Article', description: 'The analysis, in prose, annotated with claims.' });

const claim = z
  .strictObject({ ...identity, ...fields.claims, ...content })
  .omit({ withdrawn: true })
  .meta({ id: 'Claim', description: 'A checkable assertion by someone, with its evidence and our judgements.' });

const event = z
  .strictObject({ ...identity, ...fields.events, ...content })
  .omit({ withdrawn: true })
  .meta({ id: 'Event', description: 'Something that happened.' });

const source = z
  .strictObject({ ...identity, ...fields.sources, ...content })
  .meta({ id: 'Source', description: 'A document or recording that can be cited.' });

const actor = z
  .strictObject({ ...identity, ...fields.actors, ...content })
  .meta({ id: 'Actor', description: 'A person, a company, a public body or a publisher.' });

const page = z
  .strictObject({ ...identity, ...fields.pages, ...content })
  .meta({ id: 'Page', description: 'A plain page, such as one on the method.' });

/** The schemas of the entries of each collection in the exports. */
export const exportedEntries = {
  articles: z.union([article, withdrawnEntry]),
  claims: z.union([claim, withdrawnEntry]),
  events: z.union([event, withdrawnEntry]),
  sources: source,
  actors: actor,
  pages: page,
};

/** The schema of a claim that was not withdrawn. */
export const exportedClaim = claim;

export type WithdrawnEntry = Plain<z.output<typeof withdrawnEntry>>;

/** The entries of each collection as the exports hold them. */
export type ExportedEntryOf = { [C in keyof typeof exportedEntries]: Plain<z.output<(typeof exportedEntries)[C]>> };
