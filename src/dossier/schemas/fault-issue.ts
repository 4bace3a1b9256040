import type { z } from 'astro/zod';
import type { Fault } from '../problem.ts';

/** Stands for a value that is not there; the reader says which. */
export const missingValue: Fault = { ruleId: 'missing-field', reason: '' };

/** Adds a fault of one of our kinds to what zod finds, so that the reader can report it by its code. */
export function addFault(context: z.RefinementCtx, { ruleId, reason }: Fault): void {
  context.addIssue({ code: 'custom', message: reason, params: { ruleId } });
}
