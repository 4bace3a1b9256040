/** Boundaries by Unicode Standard Annex 29, also for scripts that set no spaces between words. */
const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The beginnings of a text that end with an ellipsis, longest first: those that end behind a word, then those within the first word. */
export function shortenWords(text: string): string[] {
  const behindWords = beginnings(text, words);
  return [...behindWords, ...beginnings(firstWord(text), characters)];
}

function beginnings(text: string, segmenter: Intl.Segmenter): string[] {
  const ends = Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
  const cut = ends.map((end) => text.slice(0, end).replace(/[\s\p{Pd}\p{Ps},;:.…]+$/u, ''));
  return [...new Set(cut)]
    .filter((beginning) => beginning !== '')
    .reverse()
    .map((beginning) => `${beginning}…`);
}

function firstWord(text: string): string {
  return Array.from(words.segment(text), ({ segment }) => segment)[0] ?? text;
}
