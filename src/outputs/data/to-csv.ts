import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV (RFC 4180) with a head row. It begins with a byte order mark, without which
 * spreadsheets take UTF-8 for something else. A text that they would take for a formula, which could send what is
 * in the sheet elsewhere, stands behind an apostrophe (OWASP, CSV Injection); the JSON has it as it is.
 */
export function toCsv({ columns, rows }: Table): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // A line end of any kind inside a cell needs quotes; the writer looks only for the one between records.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
    escape_formulas: true,
  });
}
