/**
 * The words of a page's text as Pagefind counts them, and what stands between two of them: in a language that
 * writes no spaces Pagefind marks where a word ends.
 */
export function splitText(rawContent: string): { words: string[]; space: '' | ' ' } {
  const text = rawContent.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.includes('\u200b')
    ? { words: text.split('\u200b'), space: '' }
    : // As in Pagefind, a byte order mark is no space.
      { words: text.split(/[^\S\ufeff]+/), space: ' ' };
}
