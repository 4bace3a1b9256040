import type { JsonSchema } from '../../dossier/to-json-schema.ts';
import { memberSchema } from './schema-parts.ts';
import { buildTable, type ColumnOf, type Table } from './table.ts';

interface Options<Field extends string> {
  name: string;
  meaning: string;
  /** What the lists belong to, such as `claim`: the name of the column with its id. */
  owner: string;
  owners: readonly ({ id: string } & { [K in Field]?: readonly object[] | undefined })[];
  /** The field that holds the list. */
  field: Field;
  /** The schema of an owner. */
  schema: JsonSchema;
  /** Fields of a member. */
  columns: readonly ColumnOf<object>[];
}

/** A table with one row a member of a list, numbered within its owner. */
export function buildListTable<Field extends string>(options: Options<Field>): Table {
  const { name, meaning, owner, owners, field, schema, columns } = options;
  return buildTable({
    name,
    meaning,
    rows: owners.flatMap((entry) => {
      const members: readonly object[] = entry[field] ?? [];
      return members.map((member, index) => ({ ...member, ownerId: entry.id, number: index + 1 }));
    }),
    schema: memberSchema(schema, field),
    columns: [
      { name: owner, meaning: `The id of the ${owner}.`, cell: ({ ownerId }) => ownerId },
      { name: 'number', meaning: `Its place in the list of the ${owner}, from 1 on.`, cell: ({ number }) => number },
      ...columns,
    ],
  });
}
