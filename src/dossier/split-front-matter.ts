/** A Markdown file in its two parts; each keeps the line numbers of the file. */
export interface SplitText {
  /** The YAML between the `---` lines, which begins on line 2; `undefined` when there are none. */
  yaml: string | undefined;
  /** The Markdown behind it, with as many empty lines before it as the front matter has. */
  body: string;
  /** Whether the first `---` line has no second one. */
  isUnclosed: boolean;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a text at its front matter. */
export function splitFrontMatter(text: string): SplitText {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { yaml: undefined, body: text, isUnclosed: false };
  const end = closing.exec(text.slice(start));
  if (!end) return { yaml: undefined, body: '', isUnclosed: true };
  const bodyStart = start + end.index + end[0].length;
  const lineCount = text.slice(0, bodyStart).split('\n').length - 1;
  return {
    yaml: text.slice(start, start + end.index),
    body: '\n'.repeat(lineCount) + text.slice(bodyStart),
    isUnclosed: false,
  };
}
