/** A quotation of more words is named by its first and last words, so that a line break inside it does no harm. */
const longestWhole = 10;
const wordsAtEachEnd = 4;

/**
 * An address that leads to quoted words on its page (URL Fragment Text Directives, WICG, section 3.2).
 *
 * @example toTextFragment('https://example.org/a', 'seen in China') // 'https://example.org/a#:~:text=seen%20in%20China'
 */
export function toTextFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const texts = words.length > longestWhole ? [words.slice(0, wordsAtEachEnd), words.slice(-wordsAtEachEnd)] : [words];
  const directive = texts.map((part) => encode(part.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The syntax of a directive needs `-`, `,` and `&` for itself. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
