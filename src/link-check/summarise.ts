import { countNoun } from '../outputs/count-noun.ts';
import type { CheckedLink } from './check-source.ts';
import { type Outcome, outcomes } from './judge/outcome.ts';

/**
 * How many addresses came to which end, and in a second line what came of the search for archived copies if there
 * was one.
 *
 * @example ['144 addresses checked: 120 live, 3 moved, 21 blocked', 'Archived copies: 97 found for 140 sources without one']
 */
export function summarise(checked: readonly CheckedLink[], total: number): string[] {
  const counted = countNoun(checked.length, 'address', 'addresses');
  const head = checked.length < total ? `Stopped with ${checked.length} of ${total} addresses` : counted;
  return [`${head} checked${countOutcomes(checked)}`, ...countCopies(checked)];
}

function countOutcomes(checked: readonly CheckedLink[]): string {
  const counts = (Object.keys(outcomes) as Outcome[])
    .map((name) => ({ count: checked.filter(({ outcome }) => outcome === name).length, ...outcomes[name] }))
    .filter(({ count }) => count > 0)
    .map(({ count, label }) => `${count} ${label}`);
  return counts.length > 0 ? `: ${counts.join(', ')}` : '';
}

function countCopies(checked: readonly CheckedLink[]): string[] {
  const searched = checked.flatMap(({ copy }) => copy ?? []);
  if (searched.length === 0) return [];
  const found = searched.filter((copy) => typeof copy === 'object').length;
  const unknown = searched.filter((copy) => copy === 'unknown').length;
  const told = `Archived copies: ${found} found for ${countNoun(searched.length, 'source')} without one`;
  return [unknown > 0 ? `${told}; of ${unknown} the archive gave no answer` : told];
}
