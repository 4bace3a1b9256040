/** An object of a JSON file, as text. */
export interface JsonPiece {
  text: string;
  line: number;
}

export interface SplitJson {
  pieces: JsonPiece[];
  /** Where something stands between the objects that is no part of a list. */
  strayLines: number[];
}

const wrapper = /^\s*\{\s*"items"\s*:\s*(?=\[)/;

/** How an entry begins, and nothing inside of one. */
const entryStart = /\{\s*"(?:id|citation-key)"\s*:/y;

/**
 * The objects of a JSON list, or the one object that a text is, each by itself, so that one that is no
 * JSON loses no other. Of a wrapper `{"items": […]}` those of its list.
 */
export function splitJson(text: string): SplitJson {
  const split: SplitJson = { pieces: [], strayLines: [] };
  const marks = /\\.|["{}\n]|[^\s"{}[\],\\]+/gs;
  marks.lastIndex = wrapper.exec(text)?.[0].length ?? 0;
  let line = text.slice(0, marks.lastIndex).split('\n').length;
  let depth = 0;
  let isText = false;
  let open = { start: 0, line: 0 };
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found;
    if (mark.includes('\n')) {
      line += 1;
      // No text of JSON goes over the end of a line: one that is not closed ends here.
      isText = false;
    } else if (mark === '"') {
      if (depth === 0 && !isText) noteStray();
      isText = !isText;
    } else if (!isText && mark === '{') {
      if (depth > 0 && isEntryStart(text, found.index)) close(found.index);
      if (depth === 0) open = { start: found.index, line };
      depth += 1;
    } else if (!isText && mark === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) close(found.index + 1);
    } else if (!isText && depth === 0 && !(mark === '}' && wrapper.test(text))) noteStray();
  }
  if (depth > 0) close(text.length);
  return split;

  function close(end: number): void {
    split.pieces.push({ text: text.slice(open.start, end), line: open.line });
    depth = 0;
  }

  function noteStray(): void {
    if (split.strayLines.at(-1) !== line) split.strayLines.push(line);
  }
}

function isEntryStart(text: string, index: number): boolean {
  entryStart.lastIndex = index;
  return entryStart.test(text);
}
