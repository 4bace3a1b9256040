import { textWidth } from './text-width.ts';

/** The longest beginning of a text, cut between words, that fits into a width; the whole where it fits, `''` where no word does. */
export function shorten(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const words = text.split(/(?<=\s)/);
  while (words.length > 0) {
    words.pop();
    const shorter = `${words
      .join('')
      .trimEnd()
      .replace(/[,;:–-]$/u, '')}…`;
    if (words.length > 0 && textWidth(shorter, fontSize) <= width) return shorter;
  }
  return '';
}
