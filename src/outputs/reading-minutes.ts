import { countWords } from '../dossier/count-words.ts';

const wordsPerMinute = 230;

/** How many minutes a text takes to read, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / wordsPerMinute));
}
