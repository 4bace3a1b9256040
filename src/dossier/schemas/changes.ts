import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { text } from './text.ts';

/** What became of an entry after it was published. */
export const changes = z
  .array(
    z.strictObject({
      date: partialDate().meta({ description: 'The day of the change.', examples: ['2022-07-01'] }),
      kind: z.enum(['correction', 'clarification', 'update', 'minor']).meta({
        description:
          'A correction mends what was wrong, a clarification what could be misread, an update adds what is new; anything else is minor.',
      }),
      note: text.meta({
        description: 'What was changed, for readers.',
        examples: ['The crane was inspected in 2021, not in 2020.'],
      }),
    }),
  )
  .meta({
    description:
      'What became of the entry after it was published. Each change of substance has its entry, for readers.',
  });

/** Takes an entry back: its address stays, with this notice in place of its text. */
export const withdrawn = z
  .strictObject({
    date: partialDate().meta({ description: 'The day on which it was taken back.', examples: ['2022-08-01'] }),
    reason: text.meta({ description: 'Why, for readers.', examples: ['The letter turned out to be forged.'] }),
  })
  .meta({ description: 'Takes the entry back: its address stays, with this notice in place of its text.' });

export type Change = z.output<typeof changes>[number];
export type Withdrawal = z.output<typeof withdrawn>;
