import { z } from 'astro/zod';
import { addFault } from './fault-issue.ts';

/** Control characters other than tab and line ends, which no text of ours may hold. */
export const controlCharacter = /[^\P{Cc}\t\n\r]/u;

/** Words that are there: at least one visible character, none that controls a machine, none by half. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'Unexpected empty text, expected words', abort: true })
  .superRefine((value, context) => {
    if (controlCharacter.test(value)) {
      addFault(context, { ruleId: 'invalid-text', reason: 'Unexpected control character, expected plain text' });
    }
    // An escape in quotes can write half of a pair, which is no character and cannot be saved as UTF-8.
    if (!value.isWellFormed()) {
      addFault(context, { ruleId: 'invalid-text', reason: 'Unexpected half of a character, expected whole ones' });
    }
  })
  .meta({ pattern: '\\S' });

/** Text of at most `limit` characters, counted as people see them. */
export function shortText(limit: number) {
  return text.refine((value) => countCharacters(value) <= limit, {
    error: ({ input }) => `Unexpected text of ${countCharacters(String(input))} characters, expected at most ${limit}`,
  });
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function countCharacters(value: string): number {
  return Array.from(characters.segment(value)).length;
}
