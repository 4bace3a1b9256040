import type { Lane } from './dossier.ts';
import { type EntryIndex, entryFault } from './entry-index.ts';
import { suggest } from './nearest.ts';
import type { Fault } from './problem.ts';
import type { References } from './schemas/reference.ts';

/**
 * Tells fields what there is to refer to.
 *
 * @param lanes those of `site.yaml`; absent when they could not be read, and then any lane will do
 */
export function referencesTo(index: EntryIndex, lanes?: readonly Lane[]): References {
  const laneIds = lanes?.map(({ id }) => id);
  return {
    entryFault: (collection, id) => entryFault(index, collection, id),
    laneFault: (id) => (!laneIds || laneIds.includes(id) ? undefined : unknownLane(id, laneIds)),
  };
}

function unknownLane(id: string, known: readonly string[]): Fault {
  const list = known.map((lane) => `\`${lane}\``).join(', ');
  const expected = known.length > 1 ? `one of ${list}` : list;
  return {
    ruleId: 'unknown-reference',
    reason: `Unexpected lane \`${id}\`, expected ${expected}${suggest(id, known)}`,
  };
}
