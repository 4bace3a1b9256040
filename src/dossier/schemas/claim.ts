import { z } from 'astro/zod';
import { changes, withdrawn } from './changes.ts';
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
    /** One sentence: what exactly is claimed. */
    statement: text,
    /** The actor who made the claim. */
    claimant: reference(references, 'actors'),
    /** When it was said. */
    made: partialDate(),
    /** When the public learned that it was said, where that was not at once. */
    disclosed: partialDate().optional(),
    /** The date or period that the claim speaks of; may lie in the future. */
    about: partialDate({ accepts: 'date-or-interval' }).optional(),
    /** The event at which it was made. */
    event: reference(references, 'events').optional(),
    kind: z.enum(claimKinds).default('assertion'),
    quote: quote(references).optional(),
    /** Our judgements, oldest first; the last one is current. */
    assessments: z
      .array(
        z.strictObject({
          date: partialDate(),
          verdict: z.enum(verdicts),
          /** Why, in one or two plain sentences. */
          reason: text,
          /** The sources that the judgement rests on. */
          sources: referenceList(references, 'sources').optional(),
        }),
      )
      .min(1),
    /** What evidence would change the verdict, in one sentence. */
    wouldChange: text.optional(),
    /** Sources with their stance on the claim; at least one. */
    evidence: z
      .array(
        z.strictObject({
          source: reference(references, 'sources'),
          stance: z.enum(stances),
          /** Exact words of the source, at most 40. */
          quote: sourceQuote.optional(),
          /** What the source says about the claim. */
          note: text.optional(),
        }),
      )
      .min(1),
    /** Who was asked or accused, and what came back. */
    replies: z
      .array(
        z.strictObject({
          actor: reference(references, 'actors'),
          status: z.enum(['answered', 'declined', 'no-reply']),
          date: partialDate(),
          source: reference(references, 'sources').optional(),
          note: text.optional(),
        }),
      )
      .optional(),
    /** Links to other claims; each is written on one claim and shown on both. */
    relations: z
      .array(z.strictObject({ claim: reference(references, 'claims'), type: z.enum(relationTypes) }))
      .optional(),
    changes: changes.optional(),
    aliases: aliases.optional(),
    draft: z.boolean().optional(),
    withdrawn: withdrawn.optional(),
  };
}
