import { z } from 'astro/zod';
import { countWords } from '../count-words.ts';
import type { Fault } from '../problem.ts';
import { addFault } from './fault-issue.ts';
import { languageTag } from './language-tag.ts';
import { type References, reference } from './reference.ts';
import { text } from './text.ts';
import { writtenAs } from './written-form.ts';

const wordLimit = 40;

/** What is wrong with words taken from a source: more of them than may be. */
export function quoteFault(quoted: string): Fault | undefined {
  const words = countWords(quoted);
  if (words <= wordLimit) return undefined;
  return { ruleId: 'quote-too-long', reason: `Unexpected quotation of ${words} words, expected at most ${wordLimit}` };
}

/** Exact words of a source. */
export const quotedText = text
  .superRefine((value, context) => {
    const fault = quoteFault(value);
    if (fault) addFault(context, fault);
  })
  .meta({
    description: `The words, letter for letter: at most ${wordLimit} of them.`,
    examples: ['Every crane is inspected once a year'],
  });

const language = languageTag.meta({
  description: 'The language of the words, where it is not that of the site: a BCP 47 tag.',
  examples: ['zh'],
});

const translation = text.meta({
  description: 'The words in the language of the site.',
  examples: ['Every crane is inspected once a year'],
});

const speaker = text.meta({ description: 'Who said them, as a name to print.', examples: ['Ada Berg'] });

/** Exact words with who said them and where they stand. */
export function quote(references: References) {
  return z.strictObject({
    text: quotedText,
    speaker,
    source: reference(references, 'sources').meta({
      description: 'The source in which they stand: the id of a file in `sources/`.',
      examples: ['port-letter-2022'],
    }),
    language: language.optional(),
    translation: translation.optional(),
  });
}

const quoteMap = z.strictObject({
  text: quotedText,
  speaker: speaker.optional(),
  language: language.optional(),
  translation: translation.optional(),
});

/** Exact words of the source that the entry names already: a plain text, or a map where a translation is needed. */
export const sourceQuote = writtenAs(
  z.union([quotedText, quoteMap]),
  z
    .preprocess((value) => (typeof value === 'string' ? { text: value } : value), quoteMap)
    .meta({
      description: `Exact words of the source, at most ${wordLimit}; a map with \`text\`, \`speaker\`, \`language\` and \`translation\` where more is to be said of them.`,
      examples: ['Every crane is inspected once a year'],
    }),
);
