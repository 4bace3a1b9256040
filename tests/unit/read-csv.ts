/** Records of a CSV text as RFC 4180 (section 2) has them: a reader of its own, to hold the writer against. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let record: string[] = [];
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  while (end < text.length) {
    cell.lastIndex = end;
    const found = cell.exec(text);
    if (!found) throw new SyntaxError(`Not CSV from ${String(end)} on`);
    const [, quoted, plain = '', separator] = found;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    end = cell.lastIndex;
    if (separator === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
