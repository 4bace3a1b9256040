import { valueAt } from '../../dossier/field-path.ts';
import type { JsonSchema } from '../../dossier/to-json-schema.ts';

export type Cell = string | number | boolean | undefined;

/** A column; its meaning is told in the archive's README. */
export interface Column {
  name: string;
  meaning: string;
}

/** A table of the exports: each row has a cell for each column. */
export interface Table {
  name: string;
  meaning: string;
  columns: Column[];
  rows: Cell[][];
}

/** A column that shows a field under another name than its own. */
interface RenamedColumn {
  name: string;
  field: string;
}

/** A column whose cells are worked out, where no field says them. */
export interface DerivedColumn<Row> extends Column {
  cell: (row: Row) => Cell;
}

/** The name of a field, of one inside another with `_` between the two; or more than that. */
export type ColumnOf<Row> = string | RenamedColumn | DerivedColumn<Row>;

interface Options<Row> {
  name: string;
  meaning: string;
  rows: readonly Row[];
  /** What the fields of a row mean. */
  schema: JsonSchema;
  columns: readonly ColumnOf<Row>[];
}

/** What stands between the members of a list in a cell. */
export const listSeparator = '; ';

/** Makes a table of rows whose fields a JSON Schema explains. */
export function buildTable<Row extends object>({ name, meaning, rows, schema, columns }: Options<Row>): Table {
  const complete = columns.map((column) => toDerived(column, schema));
  return {
    name,
    meaning,
    columns: complete.map((column) => ({ name: column.name, meaning: column.meaning })),
    rows: rows.map((row) => complete.map(({ cell }) => cell(row))),
  };
}

function toDerived<Row extends object>(column: ColumnOf<Row>, schema: JsonSchema): DerivedColumn<Row> {
  if (typeof column === 'object' && 'cell' in column) return column;
  const { name, field } = typeof column === 'string' ? { name: column, field: column } : column;
  const path = field.split('_');
  return { name, meaning: meaningOf(path, schema), cell: (row) => toCell(valueAt(row, path)) };
}

function meaningOf([key = '', ...rest]: string[], schema: JsonSchema): string {
  const field = schema.properties?.[key];
  if (typeof field !== 'object') throw new RangeError(`Unexpected column \`${key}\`, expected a field of the schema`);
  return rest.length > 0 ? meaningOf(rest, field) : (field.description ?? '');
}

function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(listSeparator);
  return value as Cell;
}
