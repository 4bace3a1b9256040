import type { CheckedEntry } from '../checked-entry.ts';
import type { EntryOf } from '../dossier.ts';
import { isError } from '../problem.ts';
import { type Assertion, assertionOf } from './assertion-of.ts';
import type { FirstIds } from './first-ids.ts';

/** What a checked entry asserts; `undefined` when it has errors, so that not all that it says is known. */
export function checkedAssertion({ entry, fields, parsed }: CheckedEntry, firstIds: FirstIds): Assertion | undefined {
  if (!entry.isReadable || entry.file.messages.some(isError)) return undefined;
  return assertionOf(entry.collection, { ...fields, body: parsed.body } as EntryOf[typeof entry.collection], firstIds);
}
