import type { VFile } from 'vfile';
import type { Reference } from '../reference.ts';
import { tell } from '../tell.ts';
import { risToCsl } from './ris-to-csl.ts';
import { splitRis } from './split-ris.ts';

/** Reads RIS. A record without its `ER` line is read as far as the next one. */
export function readRis(text: string, file: VFile): Reference[] {
  const { records, strayLines } = splitRis(text);
  for (const line of strayLines)
    tell(file, 'unreadable-entry', 'Unexpected line outside of a record, expected it between `TY` and `ER`', line);
  return records.map((record) => {
    const { csl, origins } = risToCsl(record);
    const filled = record.lines.filter(({ value }) => value !== '');
    const key = filled.find(({ tag }) => tag === 'ID')?.value;
    const second = filled.filter(
      ({ tag }, index) => single.has(tag) && filled.findIndex((line) => line.tag === tag) < index,
    );
    return {
      file,
      line: record.line,
      ...(key !== undefined && { key }),
      typeName: record.type,
      csl,
      origins,
      fields: filled.map(({ tag }) => tag).filter((tag) => tag !== 'ID'),
      remarks: [
        ...(record.isUnclosed
          ? ['Unexpected end of the record, expected a line `ER`; it is read as far as it goes']
          : []),
        ...second.map(({ tag }) => `Unexpected second line \`${tag}\`, expected one; the first one counts`),
      ],
    };
  });
}

/** Tags of which only one can be carried over. */
const single = new Set(['TI', 'T1', 'T2', 'PB', 'DA', 'PY', 'Y1', 'Y2', 'DO', 'LA']);
