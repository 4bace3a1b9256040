import type { GoalId } from './judge-goals.ts';

/** What stands in the way of a goal, in one sentence; told only where the goal is missed. */
export const hindrances: Partial<Record<GoalId, string>> = {};
