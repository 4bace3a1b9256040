import { boundsOf } from './date-columns.ts';
import type { ExportedDossier } from './exported-dossier.ts';
import { entrySchema } from './schema-parts.ts';
import { buildTable, type Table } from './table.ts';

/** Sources and what they rest on. */
export function buildSourceTables({ sources }: ExportedDossier): Table[] {
  return [
    buildTable({
      name: 'sources',
      meaning: 'One row a source.',
      rows: sources,
      schema: entrySchema('Source'),
      columns: [
        ...['id', 'address', 'title', 'publisher', 'authors', 'published'],
        ...boundsOf('published'),
        ...['kind', 'primary', 'url', 'online', 'status', 'archived', 'accessed', 'language', 'aliases', 'file'],
      ],
    }),
    {
      name: 'source_origins',
      meaning: 'One row a source that another one rests on.',
      columns: [
        { name: 'source', meaning: 'The id of the source.' },
        { name: 'origin', meaning: 'The id of the source that it rests on (`derivedFrom`).' },
      ],
      rows: sources.flatMap(({ id, derivedFrom = [] }) => derivedFrom.map((origin) => [id, origin])),
    },
  ];
}
