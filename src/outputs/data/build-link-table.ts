import type { Table } from './table.ts';

interface Options {
  name: string;
  meaning: string;
  columns: [from: string, to: string];
  links: [from: string, to: string][];
}

/** A table that ties rows of others to each other by their ids. */
export function buildLinkTable({ name, meaning, columns, links }: Options): Table {
  const explained = columns.map((column) => ({ name: column, meaning: `The id of the ${column}.` }));
  return { name, meaning, columns: explained, rows: links };
}
