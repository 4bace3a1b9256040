import { z } from 'astro/zod';
import { draft } from './draft.ts';
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
    title: text.meta({
      description: 'As printed; where there is no title, a description in square brackets.',
      examples: ['[Letter of the harbour to the town council]'],
    }),
    publisher: text.meta({ description: 'Who published it, as a name to print.', examples: ['The Harbour Post'] }),
    authors: z
      .array(text)
      .meta({ description: 'Who wrote it, as printed.', examples: [['Ada Berg']] })
      .optional(),
    published: partialDate({ accepts: 'date-or-interval' }).meta({
      description: 'When it was published; for a log or a series an interval such as `2021-09/2022-01`.',
      examples: ['2022-06-17'],
    }),
    url: webAddress
      .meta({
        description: 'Its address on the web; absent where none is known, and the page says so.',
        examples: ['https://post.example/2022/06/17/crane'],
      })
      .optional(),
    online: z
      .boolean()
      .meta({ description: '`false`: it was never on the web, and the page says that.', examples: [false] })
      .optional(),
    archived: webAddresses
      .meta({
        description: 'Addresses of archived copies, the best one first.',
        examples: [['https://web.archive.org/web/20220618000000/https://post.example/2022/06/17/crane']],
      })
      .optional(),
    accessed: partialDate()
      .meta({ description: 'When it was last read at its address.', examples: ['2022-06-18'] })
      .optional(),
    kind: z.enum(sourceKinds).meta({ description: 'What kind of document it is.' }),
    primary: z
      .boolean()
      .default(false)
      .meta({
        description:
          '`true`: an original document or record, or the report that first published what it alone holds; `false` where nothing is said.',
        examples: [true],
      }),
    derivedFrom: referenceList(references, 'sources')
      .meta({
        description:
          'The sources that it rests on, as a report about another report does: ids of files in `sources/`. They tell how many sources are independent.',
        examples: [['port-letter-2022']],
      })
      .optional(),
    status: z
      .enum(['live', 'dead', 'moved', 'blocked'])
      .default('live')
      .meta({
        description:
          'Whether it is still at its address: when it is not `live`, the archived copy is offered first; `live` where nothing is said.',
        examples: ['dead'],
      }),
    language: languageTag.meta({ description: 'Its language: a BCP 47 tag.', examples: ['en'] }).optional(),
    aliases: aliases.optional(),
    draft: draft.optional(),
  };
}
