import { z } from 'astro/zod';
import { ledgerFields } from '../../dossier/ledger/ledger.ts';
import { anyReference } from '../../dossier/schemas/reference.ts';
import { siteFields } from '../../dossier/schemas/site.ts';
import { webAddress } from '../../dossier/schemas/web-address.ts';
import { exportedEntries } from './exported-entries.ts';
import type { Plain } from '../../dossier/to-plain.ts';

/** The version of the form of the exports: another one when a field goes or means something else. */
export const exportVersion = 1;

/** What both exports in JSON begin with. */
export const exportHead = {
  $schema: webAddress.meta({ description: 'The address of the JSON Schema of this file.' }),
  version: z.literal(exportVersion).meta({
    description: 'The version of the form of this file: another one when a field goes or means something else.',
  }),
};

/** The schema of `/data/dossier.json`. */
export const exportedDossier = z.strictObject({
  ...exportHead,
  url: webAddress.meta({ description: 'The address of the site.' }),
  site: z.strictObject(siteFields(anyReference)).meta({ description: 'The identity of the story and its lanes.' }),
  articles: z.array(exportedEntries.articles).meta({ description: 'Articles, by their ids.' }),
  claims: z.array(exportedEntries.claims).meta({ description: 'Claims, by their ids.' }),
  events: z.array(exportedEntries.events).meta({ description: 'Events, by their ids.' }),
  sources: z.array(exportedEntries.sources).meta({ description: 'Sources, by their ids.' }),
  actors: z.array(exportedEntries.actors).meta({ description: 'Actors, by their ids.' }),
  pages: z.array(exportedEntries.pages).meta({ description: 'Plain pages, by their ids.' }),
  ledger: z
    .strictObject(ledgerFields)
    .meta({ description: 'What has been published so far: each address with its days and digests of what it asserts.' })
    .optional(),
});

export type ExportedDossier = Plain<z.output<typeof exportedDossier>>;
