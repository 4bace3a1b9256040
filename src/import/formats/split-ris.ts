/** A line of a RIS record with those that go on with it. */
export interface RisLine {
  tag: string;
  value: string;
}

export interface RisRecord {
  line: number;
  type: string;
  lines: RisLine[];
  /** Whether another record, or the end of the file, comes before its `ER`. */
  isUnclosed: boolean;
}

export interface SplitRis {
  records: RisRecord[];
  /** Where lines begin that stand in no record. */
  strayLines: number[];
}

const tagged = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Splits a RIS file into its records and their lines; a line without a tag goes on with the one before. */
export function splitRis(text: string): SplitRis {
  const split: SplitRis = { records: [], strayLines: [] };
  let lastStray = 0;
  let record: RisRecord | undefined;
  for (const [index, row] of text.split('\n').entries()) {
    const [, tag, value = ''] = tagged.exec(row) ?? [];
    if (tag === 'TY') {
      record = { line: index + 1, type: value.trim().toUpperCase(), lines: [], isUnclosed: true };
      split.records.push(record);
    } else if (tag === 'ER') {
      if (record) record.isUnclosed = false;
      else noteStray(index + 1);
      record = undefined;
    } else if (tag !== undefined) {
      if (record) record.lines.push({ tag, value: value.trim() });
      else noteStray(index + 1);
    } else if (row.trim() !== '') {
      const last = record?.lines.at(-1);
      if (last) last.value = `${last.value} ${row.trim()}`.trim();
      else if (record || split.records.length > 0) noteStray(index + 1);
    }
  }
  return split;

  /** Of lines that follow each other only the first is noted. */
  function noteStray(line: number): void {
    if (line !== lastStray + 1 || lastStray === 0) split.strayLines.push(line);
    lastStray = line;
  }
}
