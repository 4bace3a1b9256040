import { z } from 'astro/zod';
import { partialDate } from '../../dossier/schemas/partial-date.ts';
import { relationTypes, verdicts } from '../../dossier/schemas/claim.ts';
import { text } from '../../dossier/schemas/text.ts';
import { webAddress } from '../../dossier/schemas/web-address.ts';
import { exportHead } from './exported-dossier.ts';
import { exportedClaim, exportedEntries, identity } from './exported-entries.ts';
import type { Plain } from '../../dossier/to-plain.ts';

/** The name of the schema among the `$defs` of `/data/dossier.schema.json`. */
export const claimFileName = 'ClaimFile';

const lag = z.strictObject({
  days: z.int().min(1).meta({ description: 'Days between the two, from the first that the earlier date can mean.' }),
  text: z.string().meta({ description: 'The same to read, no more exact than the dates are.', examples: ['9 months'] }),
  order: z
    .enum(['earlier', 'later'])
    .meta({ description: 'Whether the related claim became public earlier or later than this one.' }),
});

const relation = z.strictObject({
  type: z.enum(relationTypes).meta({ description: 'What the one claim does to the other.' }),
  direction: z
    .enum(['to', 'from'])
    .meta({ description: '`to`: this claim does it to the related one; `from`: the related one to this.' }),
  ...identity,
  statement: text.meta({ description: 'What the related claim claims.' }),
  verdict: z.enum(verdicts).meta({ description: 'Its current verdict.' }),
  lag: lag
    .meta({
      description: 'The time between the days on which the two became public; absent where there is none to tell.',
    })
    .optional(),
});

const annotatingArticle = z.strictObject({
  ...identity,
  annotation: webAddress.meta({ description: 'The address of the first words that are annotated with the claim.' }),
  title: text.meta({ description: 'The headline.' }),
  published: partialDate({ accepts: 'day' }).meta({ description: 'The day of first publication.' }),
});

/** The schema of `/data/claims/<id>.json`. */
export const exportedClaimFile = z
  .strictObject({
    ...exportHead,
    url: webAddress.meta({ description: 'The address of this file.' }),
    claim: exportedClaim,
    claimant: exportedEntries.actors.meta({ description: 'Who claims it.' }),
    event: exportedEntries.events.meta({ description: 'The event at which it was made.' }).optional(),
    sources: z.array(exportedEntries.sources).meta({
      description:
        'Every source that the claim names in its evidence, assessments, quote, replies and body, and those that these rest on; by their ids.',
    }),
    actors: z
      .array(exportedEntries.actors)
      .meta({ description: 'Who replied or was asked for a reply; by their ids.' }),
    relations: z.array(relation).meta({ description: 'Related claims, by the day on which they became public.' }),
    articles: z
      .array(annotatingArticle)
      .meta({ description: 'Articles whose words are annotated with it, by their ids.' }),
    sourceCount: z.int().min(1).meta({ description: 'How many sources are in evidence.' }),
    originCount: z.int().min(1).meta({
      description: 'How many of them are independent: followed back along `derivedFrom` to those that rest on none.',
    }),
  })
  .meta({ id: claimFileName, description: 'One claim with everything that it refers to: `/data/claims/<id>.json`.' });

export type ExportedClaimFile = Plain<z.output<typeof exportedClaimFile>>;
