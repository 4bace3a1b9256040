import { z } from 'astro/zod';
import { changes, withdrawn } from './changes.ts';
import { draft } from './draft.ts';
import { aliases } from './entry-id.ts';
import { partialDate } from './partial-date.ts';
import { laneReference, type References, referenceList } from './reference.ts';
import { shortText } from './text.ts';

const titleLimit = 100;

export const certainties = ['confirmed', 'reported', 'disputed'] as const;

/** The fields of an event. */
export function eventFields(references: References) {
  return {
    title: shortText(titleLimit).meta({
      description: `What happened, in plain words: at most ${titleLimit} characters.`,
      examples: ['The harbour inspects the crane'],
    }),
    occurred: partialDate({ accepts: 'date-or-interval' }).meta({
      description: 'When it happened: a date, or an interval such as `2021-09/2022-01` or `2022-06-17/..`.',
      examples: ['2022-06-17'],
    }),
    disclosed: partialDate()
      .meta({
        description:
          'When the public learned of it, where that was not at once; where it is absent, the last day of `occurred` counts, of an open interval its first.',
        examples: ['2022-06-20'],
      })
      .optional(),
    lane: laneReference(references).meta({
      description: 'The row of the timeline that it is in: the id of a lane of `site.yaml`.',
      examples: ['port'],
    }),
    certainty: z.enum(certainties).meta({
      description:
        '`confirmed`: admitted, or shown by a document. `reported`: by people who should know, not confirmed. `disputed`: others deny it.',
    }),
    actors: referenceList(references, 'actors')
      .meta({
        description: 'Who took part: ids of files in `actors/`.',
        examples: [['port-company']],
      })
      .optional(),
    sources: referenceList(references, 'sources')
      .refine((ids) => ids.length > 0, 'Unexpected empty list, expected at least one source')
      .meta({
        description: 'Where it is told: ids of files in `sources/`, at least one.',
        examples: [['port-letter-2022']],
        minItems: 1,
      }),
    changes: changes.optional(),
    aliases: aliases.optional(),
    draft: draft.optional(),
    withdrawn: withdrawn.optional(),
  };
}
