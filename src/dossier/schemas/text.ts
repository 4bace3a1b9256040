import { z } from 'astro/zod';
import { findUnsafeCharacter } from '../../unsafe-character.ts';
import { addFault } from './fault-issue.ts';

/** Words that are there: at least one visible character, none that controls a machine or turns the text. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'Unexpected empty text, expected words', abort: true })
  .superRefine((value, context) => {
    const unsafe = findUnsafeCharacter(value);
    if (unsafe) addFault(context, { ruleId: 'invalid-text', reason: unsafe.reason });
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
