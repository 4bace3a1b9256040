import { buildLinkTable } from './build-link-table.ts';
import { boundsOf, publicDayAfter } from './date-columns.ts';
import type { ExportedDossier } from './exported-dossier.ts';
import { entrySchema } from './schema-parts.ts';
import { buildTable, type Table } from './table.ts';

type WholeEvent = Extract<ExportedDossier['events'][number], { title: string }>;

/** An event, or what is left of a withdrawn one. */
type EventRow = { id: string } & Partial<WholeEvent>;

/** Events with their actors and sources. */
export function buildEventTables(dossier: ExportedDossier): Table[] {
  const events: EventRow[] = dossier.events;
  return [
    buildTable({
      name: 'events',
      meaning: 'One row an event.',
      rows: events,
      schema: entrySchema('Event'),
      columns: [
        ...['id', 'address', 'title', 'occurred'],
        ...boundsOf('occurred'),
        ...['disclosed', publicDayAfter('occurred'), 'lane', 'certainty'],
        ...['aliases', 'withdrawn_date', 'withdrawn_reason', 'file'],
      ],
    }),
    buildLinkTable({
      name: 'event_actors',
      meaning: 'One row an actor who took part in an event.',
      columns: ['event', 'actor'],
      links: events.flatMap(({ id, actors = [] }) => actors.map((actor): [string, string] => [id, actor])),
    }),
    buildLinkTable({
      name: 'event_sources',
      meaning: 'One row a source that tells of an event.',
      columns: ['event', 'source'],
      links: events.flatMap(({ id, sources = [] }) => sources.map((source): [string, string] => [id, source])),
    }),
  ];
}
