import { z } from 'astro/zod';
import { changes, withdrawn } from './changes.ts';
import { draft } from './draft.ts';
import { aliases } from './entry-id.ts';
import { partialDate } from './partial-date.ts';
import { text } from './text.ts';

/** The fields of an article. */
export const articleFields = {
  title: text.meta({ description: 'The headline.', examples: ['Who knew of the crack in the crane?'] }),
  description: text.meta({
    description: 'The dek: one or two sentences under the headline, also shown by search engines.',
    examples: ['Letters show that the harbour was told a year before the crane fell.'],
  }),
  authors: z
    .array(text)
    .min(1)
    .meta({ description: 'Who wrote it: names to print, at least one.', examples: [['The data desk']] }),
  published: partialDate({ accepts: 'day' }).meta({
    description: 'The day of first publication: a full day.',
    examples: ['2022-06-17'],
  }),
  updated: partialDate({ accepts: 'day' })
    .meta({ description: 'The day of the last change of substance: a full day.', examples: ['2022-07-01'] })
    .optional(),
  changes: changes.optional(),
  aliases: aliases.optional(),
  draft: draft.optional(),
  withdrawn: withdrawn.optional(),
};
