import { z } from 'astro/zod';
import { draft } from './draft.ts';
import { aliases } from './entry-id.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

export const actorKinds = ['person', 'company', 'government', 'court', 'publisher', 'other'] as const;

/** The fields of an actor: a person, a company, a public body or a publisher. */
export const actorFields = {
  name: text.meta({ description: 'The name to print.', examples: ['Port Company'] }),
  kind: z.enum(actorKinds).meta({
    description: 'What the actor is; lawmakers and public bodies are `government`.',
  }),
  role: text.meta({ description: 'Who this is in the story, in one line.', examples: ['Runs the harbour'] }),
  url: webAddress.meta({ description: 'Its own address on the web.', examples: ['https://port.example/'] }).optional(),
  aliases: aliases.optional(),
  draft: draft.optional(),
};
