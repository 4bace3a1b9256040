/** Boundaries by Unicode Standard Annex 29, also for scripts that set no spaces between words. */
const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The longest beginning of a text that fits, cut between words or, where no word fits, in the first one; the whole
 * where it fits, and nothing where not even a character does.
 */
export function shorten(text: string, fits: (shorter: string) => boolean): string {
  if (fits(text)) return text;
  return cut(text, words, fits) || cut(text, characters, fits);
}

function cut(text: string, segmenter: Intl.Segmenter, fits: (shorter: string) => boolean): string {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  while (segments.length > 1) {
    segments.pop();
    const shorter = `${segments.join('').replace(/[\s\p{Pd}\p{Ps},;:.]+$/u, '')}…`;
    if (shorter !== '…' && fits(shorter)) return shorter;
  }
  return '';
}
