/** A field as it stands in a BibTeX entry. */
export interface BibtexField {
  /** In lower case. */
  name: string;
  /** The value with its braces or quotes. */
  written: string;
}

const fieldStart = /[\s,]*([A-Za-z_][\w:+-]*)\s*=\s*/y;

/** The fields of an entry in order, those that stand there twice too: a parser keeps only the last of them. */
export function bibtexFields(entry: string): BibtexField[] {
  const fields: BibtexField[] = [];
  let position = entry.indexOf(',') + 1;
  for (;;) {
    fieldStart.lastIndex = position;
    const found = fieldStart.exec(entry);
    if (!found) return fields;
    const end = valueEnd(entry, fieldStart.lastIndex);
    fields.push({ name: (found[1] ?? '').toLowerCase(), written: entry.slice(fieldStart.lastIndex, end).trim() });
    position = end;
  }
}

/** The words of a value that stand for a string: outside braces and quotes. */
export function macrosIn(written: string): string[] {
  let [depth, isQuoted, bare] = [0, false, ''];
  for (const [mark] of written.matchAll(/\\.|[^\\]/gs)) {
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    else if (mark === '"' && depth === 0) isQuoted = !isQuoted;
    bare += depth > 0 || isQuoted ? ' ' : mark;
  }
  return bare.match(/[A-Za-z_][\w:+-]*/g) ?? [];
}

function valueEnd(entry: string, start: number): number {
  const marks = /\\[\\{}]|[{}",)]/g;
  marks.lastIndex = start;
  let depth = 0;
  let isQuoted = false;
  for (let found = marks.exec(entry); found; found = marks.exec(entry)) {
    const [mark] = found;
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    else if (mark === '"' && depth === 0) isQuoted = !isQuoted;
    if (depth < 0 || (depth === 0 && !isQuoted && (mark === ',' || mark === ')'))) return found.index;
  }
  return entry.length;
}
