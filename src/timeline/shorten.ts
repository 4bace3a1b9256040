import { textWidth } from './text-width.ts';

/** Words by the boundaries of Unicode Standard Annex 29, for scripts that set no spaces between them, too. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The longest beginning of a text, cut between words, that fits into a width; the whole where it fits, `''` where no word does. */
export function shorten(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join('').replace(/[\s\p{Pd}\p{Ps},;:.]+$/u, '')}…`;
    if (textWidth(shorter, fontSize) <= width) return shorter;
  }
  return '';
}
