import { z } from 'astro/zod';
import { lexer } from 'css-tree';
import { entryId } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { type References, reference } from './reference.ts';
import { text } from './text.ts';
import { contactAddress, webAddress } from './web-address.ts';

/** The fields of `site.yaml`. */
export function siteFields(references: References) {
  return {
    title: text.meta({ description: 'What the site is called.', examples: ['The Harbour Record'] }),
    description: text.meta({
      description: 'What the story is about, in one or two sentences.',
      examples: ['Who knew of the crack in the crane, and when it came out.'],
    }),
    language: languageTag.meta({ description: 'The language of the content: a BCP 47 tag.', examples: ['en'] }),
    publisher: z
      .strictObject({
        name: text.meta({ description: 'The name to print.', examples: ['The harbour desk'] }),
        url: webAddress
          .meta({ description: 'Its own address on the web.', examples: ['https://desk.example/'] })
          .optional(),
        contact: contactAddress
          .meta({
            description: 'Where replies and corrections go: a `mailto:` or https address.',
            examples: ['mailto:desk@example.org'],
          })
          .optional(),
      })
      .meta({ description: 'Who publishes the site.' }),
    licence: z
      .strictObject({
        name: text.meta({ description: 'Its name, as printed.', examples: ['CC BY 4.0'] }),
        url: webAddress.meta({
          description: 'Where it can be read.',
          examples: ['https://creativecommons.org/licenses/by/4.0/'],
        }),
      })
      .meta({ description: 'The licence of the text and the data.' })
      .optional(),
    repository: webAddress
      .meta({
        description: 'The public repository of the content: gives each page a link to the history of its file.',
        examples: ['https://git.example/harbour-record'],
      })
      .optional(),
    lead: reference(references, 'articles').meta({
      description: 'The article that is the home page: the id of a file in `articles/`.',
      examples: ['crack-in-the-crane'],
    }),
    lanes: z
      .array(
        z.strictObject({
          id: entryId.meta({
            description: 'What events name it by: lower-case letters, digits and single hyphens.',
            examples: ['port'],
          }),
          label: text.meta({ description: 'Its name to print.', examples: ['Port'] }),
          description: text.meta({
            description: 'What is in it, in one sentence.',
            examples: ['What happened at the crane.'],
          }),
        }),
      )
      .min(1)
      .meta({ description: 'The rows of the timeline, in order; each event is in one.' }),
    theme: z
      .strictObject({
        accent: text
          .refine(isColour, {
            error: ({ input }) => `Unexpected colour \`${String(input)}\`, expected a CSS colour such as \`#8f1d2c\``,
          })
          .meta({ description: 'The colour of links and marks: a CSS colour.', examples: ['#8f1d2c'] })
          .optional(),
      })
      .meta({ description: 'How the site looks.' })
      .optional(),
  };
}

/** Longer than any colour: what is nested without end has no depth at which its parser stops. */
const longestColour = 100;

function isColour(value: string): boolean {
  return (
    value.length <= longestColour && /^[#\w\s(),.%/+-]+$/.test(value) && lexer.matchType('color', value).error === null
  );
}
