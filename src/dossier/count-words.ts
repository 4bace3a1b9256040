/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has; where a script sets no spaces, by its words (Unicode Standard Annex 29). */
export function countWords(text: string): number {
  return text
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .reduce((count, token) => count + (unspaced.test(token) ? wordsIn(token) : 1), 0);
}

function wordsIn(token: string): number {
  return [...segmenter.segment(token)].filter(({ isWordLike }) => isWordLike).length;
}
