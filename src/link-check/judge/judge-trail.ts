import { isAnswer } from '../network/answer.ts';
import type { Failure } from '../network/failure.ts';
import type { Trail } from '../network/follow.ts';
import { asksForHuman } from './asks-for-human.ts';
import { findLie } from './find-lie.ts';
import { isSamePlace } from './is-same-place.ts';
import type { Finding } from './outcome.ts';
import { readPage } from './read-page.ts';

const gone = [404, 410];
const closed = [401, 403, 429, 451];
const permanent = [301, 308];

/** What the way from an address says of it, as far as one look can tell. */
export function judgeTrail(start: URL, { hops, end }: Trail): Finding {
  const last = hops.at(-1)?.url;
  const at = last && !isSamePlace(start, last) ? ` at ${last.href}` : '';
  if (!isAnswer(end)) return judgeFailure(end, at);
  const page = readPage(end);
  if (end.isChallenge || (page && asksForHuman(page)))
    return { outcome: 'blocked', note: `asks for proof of a human being${at}` };
  const told = `answers ${end.status}${at}`;
  if (gone.includes(end.status)) return { outcome: 'dead', note: told };
  if (closed.includes(end.status)) return { outcome: 'blocked', note: `${told}, perhaps only to programs` };
  if (end.status < 200 || end.status > 299) return { outcome: 'unsure', note: told };
  return findLie(start, last ?? start, end, page) ?? judgeArrival(start, hops);
}

function judgeFailure({ failure, detail }: Failure, at: string): Finding {
  return { outcome: failure === 'no-host' ? 'dead' : 'unsure', note: detail + at };
}

/** The page has moved to where redirects for good lead; the rest of the way may be another one tomorrow. */
function judgeArrival(start: URL, hops: Trail['hops']): Finding {
  const passing = hops.findIndex(({ status }) => !permanent.includes(status));
  const lasting = (passing === -1 ? hops : hops.slice(0, passing)).at(-1)?.url;
  if (lasting && !isSamePlace(start, lasting)) return { outcome: 'moved', note: `has moved to ${lasting.href}` };
  const last = hops.at(-1)?.url;
  if (!last) return { outcome: 'live' };
  return {
    outcome: 'live',
    note: isSamePlace(start, last) ? `has its page at ${last.href}` : `leads to ${last.href} for the time being`,
  };
}
