import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';
import { text } from './text.ts';

/** What became of an entry after it was published. */
export const changes = z.array(
  z.strictObject({
    /** The day of the change. */
    date: partialDate(),
    /** A correction mends what was wrong, a clarification what could be misread, an update adds what is new. */
    kind: z.enum(['correction', 'clarification', 'update', 'minor']),
    /** What was changed, for readers. */
    note: text,
  }),
);

/** Takes an entry back: its address stays, with this notice in place of its text. */
export const withdrawn = z.strictObject({
  date: partialDate(),
  /** Why, for readers. */
  reason: text,
});

export type Change = z.output<typeof changes>[number];
export type Withdrawal = z.output<typeof withdrawn>;
