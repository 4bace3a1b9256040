import { buildClaimTables } from './build-claim-tables.ts';
import { buildEventTables } from './build-event-tables.ts';
import { buildSourceTables } from './build-source-tables.ts';
import type { ExportedDossier } from './exported-dossier.ts';
import { entrySchema, memberSchema, siteSchema } from './schema-parts.ts';
import { buildTable, type Table } from './table.ts';

const withdrawal = ['aliases', 'withdrawn_date', 'withdrawn_reason', 'file'];

/** The dossier as tables, which are joined by ids; the texts of entries are in none of them. */
export function buildTables(dossier: ExportedDossier): Table[] {
  return [
    buildTable({
      name: 'articles',
      meaning: 'One row an article.',
      rows: dossier.articles,
      schema: entrySchema('Article'),
      columns: ['id', 'address', 'title', 'description', 'authors', 'published', 'updated', ...withdrawal],
    }),
    ...buildClaimTables(dossier),
    ...buildEventTables(dossier),
    ...buildSourceTables(dossier),
    buildTable({
      name: 'actors',
      meaning: 'One row an actor.',
      rows: dossier.actors,
      schema: entrySchema('Actor'),
      columns: ['id', 'address', 'name', 'kind', 'role', 'url', 'aliases', 'file'],
    }),
    buildChangesTable(dossier),
    buildTable({
      name: 'lanes',
      meaning: 'One row a lane of the timeline, in its order.',
      rows: dossier.site.lanes,
      schema: memberSchema(siteSchema(), 'lanes'),
      columns: ['id', 'label', 'description'],
    }),
    buildTable({
      name: 'pages',
      meaning: 'One row a plain page.',
      rows: dossier.pages,
      schema: entrySchema('Page'),
      columns: ['id', 'address', 'title', 'description', 'file'],
    }),
  ];
}

function buildChangesTable(dossier: ExportedDossier): Table {
  const changed = (['articles', 'claims', 'events'] as const).flatMap((collection) =>
    dossier[collection].flatMap((entry) =>
      ('changes' in entry ? (entry.changes ?? []) : []).map((change, index) => ({
        ...change,
        collection,
        entry: entry.id,
        number: index + 1,
      })),
    ),
  );
  return buildTable({
    name: 'changes',
    meaning: 'One row a change of an article, a claim or an event after it was published.',
    rows: changed,
    schema: memberSchema(entrySchema('Claim'), 'changes'),
    columns: [
      { name: 'collection', meaning: 'The table of the entry.', cell: ({ collection }) => collection },
      { name: 'entry', meaning: 'The id of the entry.', cell: ({ entry }) => entry },
      { name: 'number', meaning: 'Its place among the changes of the entry, from 1 on.', cell: ({ number }) => number },
      ...['date', 'kind', 'note'],
    ],
  });
}
