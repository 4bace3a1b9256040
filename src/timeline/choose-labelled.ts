import { compareIds } from '../dossier/compare-ids.ts';
import { isSecret } from './is-secret.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The events that matter most: those that took longest to come out and those with the most connections, by id. */
export function chooseLabelled(
  events: readonly TimelineEvent[],
  { secrets, connected }: { secrets: number; connected: number },
): Set<string> {
  const longest = events
    .filter(isSecret)
    .sort((left, right) => (right.lag?.days ?? 0) - (left.lag?.days ?? 0) || compareIds(left, right))
    .slice(0, secrets);
  const chosen = new Set(longest.map(({ id }) => id));
  const most = events
    .filter(({ id, connections }) => connections > 0 && !chosen.has(id))
    .sort((left, right) => right.connections - left.connections || compareIds(left, right))
    .slice(0, connected);
  for (const { id } of most) chosen.add(id);
  return chosen;
}
