/** A piece of a BibTeX file that begins with `@`. */
export interface BibtexBlock {
  /** In lower case, e.g. `article` or `string`. */
  type: string;
  text: string;
  line: number;
  /** The line behind it. */
  endLine: number;
  /** Whether the file or the next entry comes before its closing brace. */
  isUnclosed: boolean;
}

export interface SplitBibtex {
  blocks: BibtexBlock[];
  /** Where something between entries looks like fields: what a brace too many leaves behind. */
  strayLines: number[];
}

const opening = /@[ \t]*([A-Za-z]+)\s*([{(])/g;

/** An entry at the beginning of a line: no value holds one. */
const nextEntry = /^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]\s*[^\s,={}"]+\s*,/gm;

/**
 * Splits a BibTeX file at its entries, only as far as it takes to know their lines and to keep one
 * that is not closed from swallowing the rest.
 */
export function splitBibtex(text: string): SplitBibtex {
  const split: SplitBibtex = { blocks: [], strayLines: [] };
  const lineAt = lineCounter(text);
  let end = 0;
  for (;;) {
    opening.lastIndex = end;
    const found = nextOpening(text);
    noteStray(text.slice(end, found?.index), lineAt(end), split.strayLines);
    if (!found) return split;
    const bodyStart = found.index + found[0].length;
    const limit = limitAfter(text, bodyStart);
    const close = closingOf(text.slice(bodyStart, limit), found[2] === '(');
    end = close === undefined ? limit : bodyStart + close;
    split.blocks.push({
      type: (found[1] ?? '').toLowerCase(),
      text: text.slice(found.index, end),
      line: lineAt(found.index),
      endLine: lineAt(end),
      isUnclosed: close === undefined,
    });
  }
}

/** The next `@type{` that does not stand behind a `%` on its line. */
function nextOpening(text: string): RegExpExecArray | undefined {
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const lineStart = text.lastIndexOf('\n', found.index) + 1;
    if (!/^\s*%/.test(text.slice(lineStart, found.index))) return found;
  }
  return undefined;
}

function limitAfter(text: string, start: number): number {
  nextEntry.lastIndex = text.indexOf('\n', start) + 1 || text.length;
  return nextEntry.exec(text)?.index ?? text.length;
}

/** Where a block ends, behind its closing brace or parenthesis. */
function closingOf(body: string, isInParentheses: boolean): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of body.matchAll(/\\[\\{}]|[{})]/g)) {
    if (mark === '{') depth += 1;
    else if (mark === '}') {
      if (depth === 0) return isInParentheses ? undefined : index + 1;
      depth -= 1;
    } else if (mark === ')' && isInParentheses && depth === 0) return index + 1;
  }
  return undefined;
}

function noteStray(text: string, line: number, strayLines: number[]): void {
  const index = text.split('\n').findIndex((row) => /^\s*[A-Za-z]+\s*=\s*[{"\w]/.test(row));
  if (index >= 0) strayLines.push(line + index);
}

/** Line numbers of offsets that are asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let position = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', position); next >= 0 && next < offset; next = text.indexOf('\n', position)) {
      line += 1;
      position = next + 1;
    }
    return line;
  };
}
