/** A quotation of more words is named by its first and last words, so that a line break inside it does no harm. */
const longestWhole = 10;
const wordsAtEachEnd = 4;

/** Word boundaries as browsers see them when they look for the words (Unicode Standard Annex 29). */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * An address that leads to quoted words on its page (URL Fragment Text Directives, WICG, sections 3.2 and 3.3): the
 * whole quotation, or its beginning and its end when it is long. A fragment that the address has already is kept.
 *
 * @example toTextFragment('https://example.org/a', 'seen in China') // 'https://example.org/a#:~:text=seen%20in%20China'
 */
export function toTextFragment(url: string, quote: string): string {
  const text = quote.toWellFormed().replaceAll(/\s+/g, ' ').trim();
  const directive = `text=${ends(text).map(encode).join(',')}`;
  if (url.includes(':~:')) return `${url}&${directive}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

/** The quotation, or where it is long the words with which it begins and ends. */
function ends(text: string): string[] {
  const found = [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
  if (found.length <= longestWhole) return [text];
  const afterFirst = found[wordsAtEachEnd - 1];
  const beforeLast = found.at(-wordsAtEachEnd);
  if (!afterFirst || !beforeLast) return [text];
  return [text.slice(0, afterFirst.index + afterFirst.segment.length), text.slice(beforeLast.index)];
}

/** The syntax of a directive needs `-`, `,` and `&` for itself. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
