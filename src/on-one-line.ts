/**
 * A text as one line of a terminal can show it: values and names of files may hold line ends, characters that would
 * command the terminal, and such that turn the text.
 */
export function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
