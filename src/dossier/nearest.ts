import { closestMatch } from 'leven';

/** How much of a word may differ for another to be what was meant. */
const likenessLimit = 0.4;

/** How long a word may be that was meant to be another: each letter is held against each of every candidate. */
const longestWord = 300;

/** The candidate most like `word`, or `undefined` when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const maxDistance = Math.max(2, Math.floor(word.length * likenessLimit));
  return closestMatch(word, [...candidates], { maxDistance });
}

/** The end of a message that offers the nearest candidate, or nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const match = nearest(word, candidates);
  return match === undefined ? '' : `; did you mean \`${match}\`?`;
}
