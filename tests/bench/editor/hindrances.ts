import type { GoalId } from './judge-goals.ts';

/** What stands in the way of a goal, in one sentence; told only where the goal is missed. */
export const hindrances: Partial<Record<GoalId, string>> = {
  cold: 'Astro takes about a millisecond for a page that says nothing, ours say much to programs besides, and one process makes them all; then Pagefind, on one core, takes two milliseconds a page for the search index.',
  edited:
    'Few pages are made again, but the search index is made whole each time, since Pagefind cannot change one page of it.',
  memory: 'The whole record is in memory while its pages are made, and then Pagefind holds the words of all of them.',
  check: 'The first check parses YAML as well as Markdown and holds every field and link against the rest.',
};
