import { z } from 'astro/zod';
import { aliases } from './entry-id.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

export const actorKinds = ['person', 'company', 'government', 'court', 'publisher', 'other'] as const;

/** The fields of an actor: a person, a company, a public body or a publisher. */
export const actorFields = {
  name: text,
  kind: z.enum(actorKinds),
  /** One line on who this is in the story. */
  role: text,
  url: webAddress.optional(),
  aliases: aliases.optional(),
  draft: z.boolean().optional(),
};
