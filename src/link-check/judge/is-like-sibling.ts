import { isAnswer } from '../network/answer.ts';
import type { Trail } from '../network/follow.ts';
import { readPage } from './read-page.ts';

/** From which share of common words on two texts are the same page to readers. */
const likeness = 0.95;

/**
 * Whether a page that was found is none: a page that cannot exist is answered in the same way, by a redirect to the
 * same place, with the same title, the same words or the same bytes.
 */
export function isLikeSibling(found: Trail, sibling: Trail): boolean {
  if (!isAnswer(found.end) || !isAnswer(sibling.end) || sibling.end.status < 200 || sibling.end.status > 299)
    return false;
  const [place, siblingPlace] = [found.hops.at(-1)?.url.href, sibling.hops.at(-1)?.url.href];
  if (place !== undefined && place === siblingPlace) return true;
  const [page, siblingPage] = [readPage(found.end), readPage(sibling.end)];
  if (!page || !siblingPage) return !page && !siblingPage && Buffer.compare(found.end.body, sibling.end.body) === 0;
  return (page.title !== '' && page.title === siblingPage.title) || areLike(page.text, siblingPage.text);
}

function areLike(left: string, right: string): boolean {
  const [leftWords, rightWords] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const common = [...leftWords].filter((word) => rightWords.has(word)).length;
  return common / (leftWords.size + rightWords.size - common) >= likeness;
}
