import type { Site } from '../dossier/join-dossier.ts';

/** All actors as choices of a filter, by name. */
export function actorChoices({ actors }: Site): (readonly [id: string, name: string])[] {
  return [...actors.values()]
    .map(({ id, name }) => [id, name] as const)
    .sort(([, left], [, right]) => left.localeCompare(right, 'en'));
}
