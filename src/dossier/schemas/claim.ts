import { z } from 'astro/zod';
import { changes, withdrawn } from './changes.ts';
import { draft } from './draft.ts';
import { aliases } from './entry-id.ts';
import { partialDate } from './partial-date.ts';
import { quote, sourceQuote } from './quote.ts';
import { type References, reference, referenceList } from './reference.ts';
import { text } from './text.ts';

/** The verdicts that any claim can have, in the order in which lists show them. */
export const claimVerdicts = ['confirmed', 'supported', 'contested', 'contradicted', 'unverified'] as const;

/** The verdicts that only a promise can have. */
export const promiseVerdicts = ['pending', 'kept', 'broken'] as const;

export const verdicts = [...claimVerdicts, ...promiseVerdicts] as const;
export type Verdict = (typeof verdicts)[number];

export const claimKinds = ['assertion', 'denial', 'promise'] as const;
export const stances = ['supports', 'disputes', 'context'] as const;
export const relationTypes = ['contradicts', 'supports', 'supersedes', 'repeats'] as const;
export type RelationType = (typeof relationTypes)[number];

/** The fields of a claim. */
export function claimFields(references: References) {
  return {
    statement: text.meta({
      description: 'What exactly is claimed, in one sentence.',
      examples: ['Every crane was inspected in 2021.'],
    }),
    claimant: reference(references, 'actors').meta({
      description: 'Who claims it: the id of a file in `actors/`.',
      examples: ['port-company'],
    }),
    made: partialDate().meta({ description: 'When it was said.', examples: ['2022-06-17'] }),
    disclosed: partialDate()
      .meta({
        description:
          'When the public learned that it was said, where that was not at once; where it is absent, the last day of `made` counts.',
        examples: ['2022-06-20'],
      })
      .optional(),
    about: partialDate({ accepts: 'date-or-interval' })
      .meta({
        description:
          'The date or the interval that the claim speaks of, such as `2021` or `2021-09/2022-01`; may lie in the future.',
        examples: ['2021-09/2022-01'],
      })
      .optional(),
    event: reference(references, 'events')
      .meta({
        description: 'The event at which it was made: the id of a file in `events/`.',
        examples: ['council-hearing'],
      })
      .optional(),
    kind: z
      .enum(claimKinds)
      .default('assertion')
      .meta({
        description: 'What kind of claim it is: an assertion where nothing else is said.',
        examples: ['denial'],
      }),
    quote: quote(references).meta({ description: 'The claim in the exact words in which it was made.' }).optional(),
    assessments: z.array(assessment(references)).min(1).meta({
      description:
        'Our judgements, oldest first; the last one is current. A later judgement is added, never put in the place of an earlier one.',
    }),
    wouldChange: text
      .meta({
        description: 'What evidence would change the verdict, in one sentence.',
        examples: ['The log of the inspections of 2021.'],
      })
      .optional(),
    evidence: z
      .array(evidence(references))
      .min(1)
      .meta({ description: 'Sources with their stance on the claim: at least one.' }),
    replies: z
      .array(reply(references))
      .meta({ description: 'Who was asked for a reply, or accused, and what came back.' })
      .optional(),
    relations: z
      .array(relation(references))
      .meta({ description: 'How it stands to other claims; each relation is written on one claim and shown on both.' })
      .optional(),
    changes: changes.optional(),
    aliases: aliases.optional(),
    draft: draft.optional(),
    withdrawn: withdrawn.optional(),
  };
}

function assessment(references: References) {
  return z.strictObject({
    date: partialDate().meta({ description: 'The day of the judgement.', examples: ['2022-07-01'] }),
    verdict: z.enum(verdicts).meta({
      description:
        '`confirmed`: admitted, or established by a court, a regulator or a document. `supported`: credible evidence, not conclusive. `contested`: evidence both ways. `contradicted`: later evidence or an admission goes against it. `unverified`: none that can be checked. For promises also `pending`, `kept` and `broken`.',
    }),
    reason: text.meta({
      description: 'Why, in one or two plain sentences.',
      examples: ['A letter of the inspector names one crane that was left out.'],
    }),
    sources: referenceList(references, 'sources')
      .meta({
        description: 'The sources that the judgement rests on: ids of files in `sources/`.',
        examples: [['port-letter-2022']],
      })
      .optional(),
  });
}

function evidence(references: References) {
  return z.strictObject({
    source: reference(references, 'sources').meta({
      description: 'The source: the id of a file in `sources/`.',
      examples: ['port-letter-2022'],
    }),
    stance: z.enum(stances).meta({
      description: 'Whether the source supports the claim, disputes it, or only helps to understand it (`context`).',
    }),
    quote: sourceQuote.optional(),
    note: text
      .meta({
        description: 'What the source says about the claim.',
        examples: ['Counts three inspections where there should be four.'],
      })
      .optional(),
  });
}

function reply(references: References) {
  return z.strictObject({
    actor: reference(references, 'actors').meta({
      description: 'Who was asked: the id of a file in `actors/`.',
      examples: ['port-company'],
    }),
    status: z
      .enum(['answered', 'declined', 'no-reply'])
      .meta({ description: 'What came back: an answer, a refusal to comment, or nothing.' }),
    date: partialDate().meta({
      description: 'The day of the reply, or until when there was none.',
      examples: ['2022-06-20'],
    }),
    source: reference(references, 'sources')
      .meta({
        description: 'Where the reply can be read: the id of a file in `sources/`.',
        examples: ['port-letter-2022'],
      })
      .optional(),
    note: text
      .meta({ description: 'What was replied.', examples: ['Said that the log was lost in a fire.'] })
      .optional(),
  });
}

function relation(references: References) {
  return z.strictObject({
    claim: reference(references, 'claims').meta({
      description: 'The other claim: the id of a file in `claims/`.',
      examples: ['crane-left-out'],
    }),
    type: z.enum(relationTypes).meta({ description: 'What this claim does to the other one.' }),
  });
}
