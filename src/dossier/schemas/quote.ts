import { z } from 'astro/zod';
import { countWords } from '../count-words.ts';
import type { Fault } from '../problem.ts';
import { addFault } from './fault-issue.ts';
import { languageTag } from './language-tag.ts';
import { type References, reference } from './reference.ts';
import { text } from './text.ts';

const wordLimit = 40;

/** What is wrong with words taken from a source: more of them than may be. */
export function quoteFault(quoted: string): Fault | undefined {
  const words = countWords(quoted);
  if (words <= wordLimit) return undefined;
  return { ruleId: 'quote-too-long', reason: `Unexpected quotation of ${words} words, expected at most ${wordLimit}` };
}

/** Exact words of a source. */
export const quotedText = text.superRefine((value, context) => {
  const fault = quoteFault(value);
  if (fault) addFault(context, fault);
});

/** Exact words with who said them and where they stand. */
export function quote(references: References) {
  return z.strictObject({
    /** The words, letter for letter, at most 40. */
    text: quotedText,
    /** Who said them, as a name to print. */
    speaker: text,
    /** The source in which they stand. */
    source: reference(references, 'sources'),
    /** The language of the words, where it is not that of the site, e.g. `zh`. */
    language: languageTag.optional(),
    /** The words in the language of the site. */
    translation: text.optional(),
  });
}

/** Exact words of the source that the entry names already: a plain text, or a map where a translation is needed. */
export const sourceQuote = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({
    text: quotedText,
    speaker: text.optional(),
    language: languageTag.optional(),
    translation: text.optional(),
  }),
);
