import type { GoalId } from './judge-goals.ts';

/** What stands in the way of a goal, in one sentence; told only where the goal is missed. */
export const hindrances: Partial<Record<GoalId, string>> = {
  cold: 'Astro takes about a millisecond for a page that says nothing, ours say much to programs besides, and one process makes them all, with a second core for no more than the search index and the archive.',
  edited:
    'Few pages are made again, but every file that stays is looked at and linked, the program is put together anew, and the part of the search index with the claim in it is made whole, since Pagefind cannot change one page of it.',
  memory:
    'The whole record is in memory while its pages are made, V8 is slow to give back what they took, and beside it Pagefind holds the words of a part of them.',
  check: 'The first check parses YAML as well as Markdown and holds every field and link against the rest.',
};
