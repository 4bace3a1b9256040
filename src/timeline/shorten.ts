import { textWidth } from './text-width.ts';

/** Boundaries by Unicode Standard Annex 29, also for scripts that set no spaces between words. */
const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest beginning of a text that fits into a width, cut between words or, where no word fits, in the first one; the whole where it fits. */
export function shorten(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  return cut(text, words, width, fontSize) || cut(text, characters, width, fontSize);
}

function cut(text: string, segmenter: Intl.Segmenter, width: number, fontSize: number): string {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  while (segments.length > 1) {
    segments.pop();
    const shorter = `${segments.join('').replace(/[\s\p{Pd}\p{Ps},;:.]+$/u, '')}…`;
    if (shorter !== '…' && textWidth(shorter, fontSize) <= width) return shorter;
  }
  return '';
}
