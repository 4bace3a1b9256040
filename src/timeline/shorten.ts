/** Boundaries by Unicode Standard Annex 29, also for scripts that set no spaces between words. */
const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where a run of them begins, or a long run would be looked through from each of its places. */
const trailing = /(?<![\s\p{Pd}\p{Ps},;:.])[\s\p{Pd}\p{Ps},;:.]+$/u;

/**
 * The longest beginning of a text that fits, cut between words or, where no word fits, in the first one; the whole
 * where it fits, and nothing where not even a character does.
 */
export function shorten(text: string, fits: (shorter: string) => boolean): string {
  if (fits(text)) return text;
  return cut(text, words, fits) || cut(text, characters, fits);
}

function cut(text: string, segmenter: Intl.Segmenter, fits: (shorter: string) => boolean): string {
  const ends = Array.from(segmenter.segment(text), ({ index }) => index);
  const shorterTo = (end: number): string => `${text.slice(0, end).replace(trailing, '')}…`;
  // What is shorter fits where something longer does, so that of a long text not every beginning is tried.
  let [low, high] = [0, ends.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(shorterTo(ends[middle] ?? 0))) low = middle;
    else high = middle;
  }
  const longest = shorterTo(ends[low] ?? 0);
  return longest === '…' ? '' : longest;
}
