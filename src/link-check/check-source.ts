import { representativeDay } from '../dates/day-bounds.ts';
import type { Source } from '../dossier/dossier.ts';
import type { CopySearch } from './archive/copy-search.ts';
import { type Archive, findCopy } from './archive/find-copy.ts';
import { isLikeSibling } from './judge/is-like-sibling.ts';
import { judgeTrail } from './judge/judge-trail.ts';
import type { Finding } from './judge/outcome.ts';
import { siblingOf } from './judge/sibling-of.ts';
import { type Asker, isAnswer } from './network/answer.ts';
import { follow, type Trail } from './network/follow.ts';

/** A source with an address. */
export type LinkedSource = Source & { url: string };

/** What was found of a source's address. */
export interface CheckedLink extends Finding {
  source: LinkedSource;
  /** What the archive says; absent where it was not asked. */
  copy?: CopySearch;
}

export interface Questions {
  ask: Asker;
  archive: Archive;
  /** The ways from pages that cannot exist, by their address, so that each is gone once. */
  siblings: Map<string, Promise<Trail>>;
  /** Whether no host at all can be looked up. */
  isOffline: () => Promise<boolean>;
  signal: AbortSignal;
}

/** Tries the address of a source; `undefined` when the check was stopped meanwhile. */
export async function checkSource(source: LinkedSource, questions: Questions): Promise<CheckedLink | undefined> {
  const { ask, signal } = questions;
  const isStopped = (): boolean => signal.aborted;
  if (isStopped()) return undefined;
  const start = toAsked(source.url);
  const trail = await follow(start, ask, signal);
  const finding = await findOut(start, trail, questions);
  if (isStopped()) return undefined;
  const copy = await searchCopy(source, start, trail, questions);
  return { source, ...finding, ...(copy !== undefined && { copy }) };
}

/** Holds what the way from an address says against what it would say in any case. */
async function findOut(start: URL, trail: Trail, questions: Questions): Promise<Finding> {
  const finding = judgeTrail(start, trail);
  if (!isAnswer(trail.end) && trail.end.failure === 'no-host' && (await questions.isOffline()))
    return { outcome: 'unsure', note: 'cannot be looked up, and no other host can' };
  if (['live', 'moved'].includes(finding.outcome) && (await isAnsweredLikeAny(start, trail, questions)))
    return { outcome: 'dead?', note: 'is answered like a page that cannot exist' };
  return finding;
}

/** An address as servers are asked for it: without a fragment, and without a name and a password. */
function toAsked(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

async function isAnsweredLikeAny(start: URL, trail: Trail, { ask, siblings, signal }: Questions): Promise<boolean> {
  const sibling = siblingOf(start);
  if (!sibling) return false;
  const known = siblings.get(sibling.href) ?? follow(sibling, ask, signal);
  siblings.set(sibling.href, known);
  return isLikeSibling(trail, await known);
}

/** An address in a private network is nobody else's business, the archive's neither. */
async function searchCopy(
  { archived = [], accessed, published }: LinkedSource,
  start: URL,
  { end }: Trail,
  { archive, signal }: Questions,
): Promise<CopySearch | undefined> {
  if (archived.length > 0 || (!isAnswer(end) && end.failure === 'refused')) return undefined;
  return findCopy(start, representativeDay(accessed ?? published), archive, signal);
}
