import { z } from 'astro/zod';
import { parsePartialDate } from '../../dates/partial-date.ts';

/** The version of the ledger's form, for whoever reads it in years to come. */
export const ledgerVersion = 1;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as `2024-03-05`')
  .refine((value) => parsePartialDate(value) !== undefined, {
    error: ({ input }) => `Unexpected day \`${String(input)}\`, expected one of the calendar such as \`2024-03-05\``,
  });

const digest = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'expected a digest of 32 hexadecimal digits')
  .describe('The first 128 bits of a SHA-256 digest, in hexadecimal digits.');

const record = z.strictObject({
  published: day.describe('The day on which the address was first published.'),
  changed: day.describe(
    'The day on which the entry last changed; of a page made of many entries, that of its first publication.',
  ),
  content: digest
    .optional()
    .describe('Of the whole entry as its author wrote it; pages made of many entries have none.'),
  asserts: z
    .record(z.string(), digest)
    .optional()
    .describe(
      'Of what the entry asserts, by field: statement, claimant, `made` and kind of a claim; title, `occurred`, `disclosed` and certainty of an event; the words of an article.',
    ),
  assessments: z.array(digest).optional().describe('Of each assessment of a claim, oldest first.'),
  firstAssessments: z
    .number()
    .int()
    .optional()
    .describe('How many assessments a claim had when it was first published: the later ones are new verdicts.'),
  changes: z.array(digest).optional().describe('Of each entry in `changes`.'),
  withdrawn: digest.optional().describe('Of the notice that took the place of an entry that was withdrawn.'),
  annotates: z
    .array(z.string())
    .optional()
    .describe('Claims that an article has marked in its text: the places of their marks are addresses, too.'),
  firstId: z
    .string()
    .optional()
    .describe('The id under which a source or an actor was first published, where it has another one since.'),
});

/** The fields of `ledger.json`. */
export const ledgerFields = {
  version: z.literal(ledgerVersion).describe('The version of the form of the ledger.'),
  addresses: z.record(z.string(), record).describe('Records by the path of the page, such as `/claims/an-id/`.'),
};

/** The names in a record, in the order in which they are written. */
export const recordKeys = Object.keys(record.shape);

export type LedgerRecord = z.output<typeof record>;

/** What has been published so far: a record for each address. */
export interface Ledger {
  version: typeof ledgerVersion;
  addresses: Record<string, LedgerRecord>;
}
