import { z } from 'astro/zod';
import { parsePartialDate } from '../../dates/partial-date.ts';

/** The version of the ledger's form, for whoever reads it in years to come. */
export const ledgerVersion = 1;

const day = z
  .string()
  .refine((value) => parsePartialDate(value)?.start?.precision === 'day' && /^[\d-]+$/.test(value), {
    error: ({ input }) => `Unexpected day \`${String(input)}\`, expected one such as \`2024-03-05\``,
  });

/** A SHA-256 digest, shortened to 128 bits: 32 hexadecimal digits. */
const digest = z.string().regex(/^[0-9a-f]{32}$/, 'Unexpected digest, expected 32 hexadecimal digits');

const record = z.strictObject({
  /** The day on which the address was first published. */
  published: day,
  /** The day on which what stands at the address last changed. */
  changed: day,
  /** Of the whole entry as its author wrote it; tells whether it changed. Absent for pages that are made of many entries. */
  content: digest.optional(),
  /** Of what the entry asserts: see `assertionOf`. */
  asserts: digest.optional(),
  /** Of each assessment of a claim, oldest first. */
  assessments: z.array(digest).optional(),
  /** Of each entry in `changes`. */
  changes: z.array(digest).optional(),
  /** Of the notice that took the place of an entry that was withdrawn. */
  withdrawn: digest.optional(),
  /** Claims that an article has marked in its text: the places of their marks are addresses, too. */
  annotates: z.array(z.string()).optional(),
  /** The id under which a source or an actor was first published, where it has another one since. */
  firstId: z.string().optional(),
});

/** The fields of `ledger.json`. */
export const ledgerFields = {
  version: z.literal(ledgerVersion),
  /** Records by path, such as `/claims/an-id/`. */
  addresses: z.record(z.string(), record),
};

/** The names in a record, in the order in which they are written. */
export const recordKeys = Object.keys(record.shape);

export type LedgerRecord = z.output<typeof record>;

/** What has been published so far: a record for each address. */
export interface Ledger {
  version: typeof ledgerVersion;
  addresses: Record<string, LedgerRecord>;
}
