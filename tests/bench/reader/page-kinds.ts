import { pageKinds } from '../../browser/sites.ts';

const { home, article, timeline, claims, claim, event, source, actor } = pageKinds;

/** The pages that are measured, by their kind. */
export const measuredKinds = { home, article, timeline, claims, claim, event, source, actor };
