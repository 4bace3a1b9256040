import { z } from 'astro/zod';

/** The ledger in the exports: what has been published so far. */
export const exportedLedger = z
  .looseObject({})
  .meta({ description: 'What has been published so far: each address with its days and the hash of what it asserts.' });

export type ExportedLedger = z.output<typeof exportedLedger>;
