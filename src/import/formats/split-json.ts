/** An object of a JSON file, as text. */
export interface JsonPiece {
  text: string;
  line: number;
}

/**
 * The objects of a JSON array, or the one object that a text is, each by itself, so that one that is no
 * JSON loses no other. Of a wrapper `{"items": […]}` those of its list.
 */
export function splitJson(text: string): JsonPiece[] {
  const wrapper = /^\s*\{\s*"items"\s*:\s*\[/.exec(text)?.[0];
  const pieces: JsonPiece[] = [];
  let [depth, start, line, startLine, isText] = [0, wrapper?.length ?? 0, 1, 1, false];
  const marks = /\\.|["{}[\]\n]/gs;
  marks.lastIndex = start;
  line += (wrapper?.split('\n').length ?? 1) - 1;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found;
    if (mark.includes('\n')) {
      line += 1;
      // No text of JSON goes over a line end: one that is not closed ends here.
      isText = false;
    } else if (mark === '"') isText = !isText;
    else if (!isText && mark === '{') {
      // An object at the beginning of a line, as deep as the first, ends one before it that is not closed.
      if (depth === 0) [start, startLine] = [found.index, line];
      depth += 1;
    } else if (!isText && mark === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) pieces.push({ text: text.slice(start, found.index + 1), line: startLine });
    }
  }
  if (depth > 0) pieces.push({ text: text.slice(start), line: startLine });
  return pieces;
}
