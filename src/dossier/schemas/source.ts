import { z } from 'astro/zod';
import { aliases } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { partialDate } from './partial-date.ts';
import { type References, referenceList } from './reference.ts';
import { text } from './text.ts';
import { webAddress, webAddresses } from './web-address.ts';

export const sourceKinds = [
  'news-report',
  'company-statement',
  'government-document',
  'court-document',
  'testimony',
  'letter',
  'legislation',
  'regulator-decision',
  'research',
  'other',
] as const;

/** The fields of a source: a document or recording that can be cited. */
export function sourceFields(references: References) {
  return {
    /** As printed; a description in square brackets where there is no title. */
    title: text,
    publisher: text,
    authors: z.array(text).optional(),
    /** A date, or an interval for a log or a series. */
    published: partialDate({ accepts: 'date-or-interval' }),
    /** Its address on the web; leave it out where none is known. */
    url: webAddress.optional(),
    /** `false`: it was never on the web. */
    online: z.boolean().optional(),
    /** Addresses of archived copies, the best one first. */
    archived: webAddresses.optional(),
    /** When it was last read at its address. */
    accessed: partialDate().optional(),
    kind: z.enum(sourceKinds),
    /** `true`: an original document or record, or the report that first published what it alone holds. */
    primary: z.boolean().default(false),
    /** Sources that it rests on: a report about another report. */
    derivedFrom: referenceList(references, 'sources').optional(),
    status: z.enum(['live', 'dead', 'moved', 'blocked']).default('live'),
    language: languageTag.optional(),
    aliases: aliases.optional(),
    draft: z.boolean().optional(),
  };
}
