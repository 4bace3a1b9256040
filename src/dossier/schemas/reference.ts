import { z } from 'astro/zod';
import type { Collection } from '../../collections.ts';
import type { Fault } from '../problem.ts';
import { addFault } from './fault-issue.ts';
import { text } from './text.ts';

/** Tells what is wrong with a reference to an entry or a lane; `undefined` when it exists. */
export interface References {
  entryFault: (collection: Collection, id: string) => Fault | undefined;
  laneFault: (id: string) => Fault | undefined;
}

/** The id of an entry of `collection` that exists. */
export function reference(references: References, collection: Collection) {
  return text.superRefine((id, context) => {
    const fault = references.entryFault(collection, id);
    if (fault) addFault(context, fault);
  });
}

/** A list of such ids; one that stands there twice counts once. */
export function referenceList(references: References, collection: Collection) {
  return z.array(reference(references, collection)).transform((ids) => [...new Set(ids)]);
}
