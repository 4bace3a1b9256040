import { z } from 'astro/zod';
import { changes, withdrawn } from './changes.ts';
import { aliases } from './entry-id.ts';
import { partialDate } from './partial-date.ts';
import { text } from './text.ts';

/** The fields of an article. */
export const articleFields = {
  /** The headline. */
  title: text,
  /** The dek: one or two sentences under the headline. */
  description: text,
  /** Names to print, e.g. `The data desk`. */
  authors: z.array(text).min(1),
  /** The day of first publication. */
  published: partialDate({ accepts: 'day' }),
  /** The day of the last change of substance. */
  updated: partialDate({ accepts: 'day' }).optional(),
  changes: changes.optional(),
  aliases: aliases.optional(),
  draft: z.boolean().optional(),
  withdrawn: withdrawn.optional(),
};
