import { z } from 'astro/zod';
import type { Collection } from '../../collections.ts';
import type { Fault } from '../problem.ts';
import { idPattern } from './entry-id.ts';
import { addFault } from './fault-issue.ts';
import { text } from './text.ts';

/** Tells what is wrong with a reference to an entry or a lane; `undefined` when it exists. */
export interface References {
  entryFault: (collection: Collection, id: string) => Fault | undefined;
  laneFault: (id: string) => Fault | undefined;
}

/** Takes every id for one that exists: for those who ask schemas for their form. */
export const anyReference: References = { entryFault: () => undefined, laneFault: () => undefined };

/** The id of an entry of `collection` that exists. */
export function reference(references: References, collection: Collection) {
  return text
    .superRefine((id, context) => {
      const fault = references.entryFault(collection, id);
      if (fault) addFault(context, fault);
    })
    .meta({ pattern: idPattern });
}

/** The id of a lane that exists. */
export function laneReference(references: References) {
  return text
    .superRefine((id, context) => {
      const fault = references.laneFault(id);
      if (fault) addFault(context, fault);
    })
    .meta({ pattern: idPattern });
}

/** A list of such ids; one that stands there twice counts once. */
export function referenceList(references: References, collection: Collection) {
  return z.array(reference(references, collection)).overwrite((ids) => [...new Set(ids)]);
}
