import { z } from 'astro/zod';
import { lexer, parse } from 'css-tree';
import { entryId } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { type References, reference } from './reference.ts';
import { text } from './text.ts';
import { contactAddress, webAddress } from './web-address.ts';

/** The fields of `site.yaml`. */
export function siteFields(references: References) {
  return {
    title: text,
    description: text,
    /** The language of the content, e.g. `en`. */
    language: languageTag,
    publisher: z.strictObject({
      name: text,
      url: webAddress.optional(),
      /** Where replies and corrections go: `mailto:` or an https address. */
      contact: contactAddress.optional(),
    }),
    /** The licence of the text. */
    licence: z.strictObject({ name: text, url: webAddress }).optional(),
    /** The public repository of the content. */
    repository: webAddress.optional(),
    /** The article that is the home page. */
    lead: reference(references, 'articles'),
    /** The rows of the timeline, in order. */
    lanes: z.array(z.strictObject({ id: entryId, label: text, description: text })).min(1),
    theme: z
      .strictObject({
        /** A CSS colour. */
        accent: text
          .refine(isColour, {
            error: ({ input }) => `Unexpected colour \`${String(input)}\`, expected a CSS colour such as \`#8f1d2c\``,
          })
          .optional(),
      })
      .optional(),
  };
}

function isColour(value: string): boolean {
  return (
    /^[#\w\s(),.%/+-]+$/.test(value) && lexer.matchType('color', parse(value, { context: 'value' })).error === null
  );
}
