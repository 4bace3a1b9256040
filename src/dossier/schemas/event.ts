import { z } from 'astro/zod';
import { changes, withdrawn } from './changes.ts';
import { aliases } from './entry-id.ts';
import { addFault } from './fault-issue.ts';
import { partialDate } from './partial-date.ts';
import { type References, referenceList } from './reference.ts';
import { shortText, text } from './text.ts';

const titleLimit = 100;

export const certainties = ['confirmed', 'reported', 'disputed'] as const;

/** The fields of an event. */
export function eventFields(references: References) {
  return {
    /** What happened, in plain words, at most 100 characters. */
    title: shortText(titleLimit),
    /** When it happened: a date or an interval. */
    occurred: partialDate({ accepts: 'date-or-interval' }),
    /** When the public learned of it, where that was not at once. */
    disclosed: partialDate().optional(),
    /** A lane of `site.yaml`. */
    lane: text.superRefine((id, context) => {
      const fault = references.laneFault(id);
      if (fault) addFault(context, fault);
    }),
    certainty: z.enum(certainties),
    actors: referenceList(references, 'actors').optional(),
    /** At least one source. */
    sources: referenceList(references, 'sources').refine(
      (ids) => ids.length > 0,
      'Unexpected empty list, expected at least one source',
    ),
    changes: changes.optional(),
    aliases: aliases.optional(),
    draft: z.boolean().optional(),
    withdrawn: withdrawn.optional(),
  };
}
