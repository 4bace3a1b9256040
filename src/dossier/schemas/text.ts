import { z } from 'astro/zod';
import { addFault } from './fault-issue.ts';

/** Control characters other than tab and line ends, which no text of ours may hold. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
export const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Words that are there: at least one visible character, none that controls a machine. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'Unexpected empty text, expected words', abort: true })
  .superRefine((value, context) => {
    if (controlCharacter.test(value)) {
      addFault(context, { ruleId: 'invalid-text', reason: 'Unexpected control character, expected plain text' });
    }
  });

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
