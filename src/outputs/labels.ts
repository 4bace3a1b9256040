import type { Collection } from '../collections.ts';
import type { Change } from '../dossier/schemas/changes.ts';
import type { Actor, Claim, Event, Evidence, Reply, Source } from '../dossier/dossier.ts';
import type { RelationType, Verdict } from '../dossier/schemas/claim.ts';

/** Words for what content says with a term of a closed list. */
export const verdictLabels: Record<Verdict, string> = {
  confirmed: 'Confirmed',
  supported: 'Supported',
  contested: 'Contested',
  contradicted: 'Contradicted',
  unverified: 'Unverified',
  pending: 'Pending',
  kept: 'Kept',
  broken: 'Broken',
};

/** How an event page speaks of when it happened, by how certain it is that it did. */
export const occurredLabels: Record<Event['certainty'], string> = {
  confirmed: 'Happened',
  reported: 'Reported to have happened',
  disputed: 'Said to have happened',
};

/** What a verdict means, for readers who meet it for the first time. */
export const verdictMeanings: Record<Verdict, string> = {
  confirmed: 'admitted, or established by a court, a regulator or a document',
  supported: 'credible evidence, not conclusive',
  contested: 'evidence both ways',
  contradicted: 'later evidence or an admission goes against it',
  unverified: 'no evidence from outside, or none that can be checked',
  pending: 'a promise whose time has not come, or that was overtaken without proof either way',
  kept: 'a promise that was kept',
  broken: 'a promise that was not kept',
};

export const claimKindLabels: Record<Claim['kind'], string> = {
  assertion: 'Assertion',
  denial: 'Denial',
  promise: 'Promise',
};

export const certaintyLabels: Record<Event['certainty'], string> = {
  confirmed: 'Confirmed',
  reported: 'Reported, not confirmed',
  disputed: 'Disputed',
};

export const sourceKindLabels: Record<Source['kind'], string> = {
  'news-report': 'News report',
  'company-statement': 'Company statement',
  'government-document': 'Government document',
  'court-document': 'Court document',
  testimony: 'Testimony',
  letter: 'Letter',
  legislation: 'Legislation',
  'regulator-decision': 'Regulator’s decision',
  research: 'Research',
  other: 'Other',
};

export const sourceStatusLabels: Record<Source['status'], string> = {
  live: 'At its address',
  dead: 'No longer at its address',
  moved: 'Moved from its address',
  blocked: 'Not open to all readers',
};

export const actorKindLabels: Record<Actor['kind'], string> = {
  person: 'People',
  company: 'Companies',
  government: 'Governments, lawmakers and public bodies',
  court: 'Courts',
  publisher: 'Publishers',
  other: 'Others',
};

/** How a relation reads on the claim that says it (`to`) and on the other one (`from`). */
export const relationLabels: Record<RelationType, { to: string; from: string }> = {
  contradicts: { to: 'Contradicts', from: 'Contradicted by' },
  supports: { to: 'Supports', from: 'Supported by' },
  supersedes: { to: 'Takes the place of', from: 'Replaced by' },
  repeats: { to: 'Repeats', from: 'Repeated by' },
};

/** How a source stands to a claim, on the page of the source. */
export const stanceLabels: Record<Evidence['stance'], string> = {
  supports: 'Supports',
  disputes: 'Disputes',
  context: 'Context for',
};

export const replyLabels: Record<Reply['status'], string> = {
  answered: 'Answered',
  declined: 'Declined to comment',
  'no-reply': 'Did not reply',
};

export const changeLabels: Record<Change['kind'] | 'withdrawal' | 'verdict', string> = {
  withdrawal: 'Withdrawal',
  verdict: 'New verdict',
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  minor: 'Minor change',
};

export const collectionLabels: Record<Collection, string> = {
  articles: 'Article',
  claims: 'Claim',
  events: 'Event',
  sources: 'Source',
  actors: 'Actor',
  pages: 'Page',
};
