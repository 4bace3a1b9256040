/** A Markdown file in its two parts. */
export interface SplitText {
  /** The YAML between the `---` lines, which begins on line 2; `undefined` when there are none. */
  yaml: string | undefined;
  /** The Markdown behind it, as it stands in the file. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** Whether the first `---` line has no second one. */
  isUnclosed: boolean;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a text at its front matter. */
export function splitFrontMatter(text: string): SplitText {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { yaml: undefined, body: text, bodyLine: 1, isUnclosed: false };
  const end = closing.exec(text.slice(start));
  if (!end) return { yaml: undefined, body: '', bodyLine: 1, isUnclosed: true };
  const bodyStart = start + end.index + end[0].length;
  return {
    yaml: text.slice(start, start + end.index),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
    isUnclosed: false,
  };
}
