import stringWidth from 'string-width';

/**
 * Widths of characters in ems, rounded up from DejaVu Sans, which is wider than the other faces that
 * systems set data in; the first class that a character belongs to holds.
 */
const classes: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[ijl.,'’:;!| ]/u, 0.33],
  [/[tfr()[\]\-/“”"]/u, 0.46],
  [/[mwMW@%…—]/u, 1],
  [/\p{Lu}/u, 0.76],
  [/[\d\p{Script=Latin}]/u, 0.64],
];

/** The width of a character of no class for each column that it takes up in a terminal: wide ones fill a square. */
const narrowColumn = 0.8;
const wideColumn = 0.5;

/** How wide a text may become at most, in pixels, in whichever sans-serif face the reader's system has. */
export function textWidth(text: string, fontSize: number): number {
  return fontSize * Array.from(text, charWidth).reduce((sum, width) => sum + width, 0);
}

function charWidth(char: string): number {
  const columns = stringWidth(char);
  return classes.find(([pattern]) => pattern.test(char))?.[1] ?? columns * (columns > 1 ? wideColumn : narrowColumn);
}
