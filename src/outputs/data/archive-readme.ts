import { formatPartialDate } from '../../dates/format-partial-date.ts';
import { parsePartialDate, type Day } from '../../dates/partial-date.ts';
import type { ExportedDossier } from './exported-dossier.ts';
import { listSeparator, type Table } from './table.ts';

interface Surroundings {
  tables: readonly Table[];
  /** The day up to which the record goes. */
  lastDay: Day;
}

/** `README.txt` of the archive: what is in it, how to cite it, and what each column means. */
export function archiveReadme(dossier: ExportedDossier, { tables, lastDay }: Surroundings): string {
  const { title, description } = dossier.site;
  return [
    `${heading(`${title}: the data`, '=')}${description}\n`,
    `${heading('Files')}${files(dossier, tables)}`,
    `${heading('How to cite')}${citation(dossier, lastDay)}`,
    `${heading('Dates')}${dates}`,
    `${heading('Tables')}${tablesInGeneral}`,
    ...tables.map(describeTable),
  ].join('\n');
}

function heading(text: string, line = '-'): string {
  return `${text}\n${line.repeat(text.length)}\n\n`;
}

function files({ $schema, url }: ExportedDossier, tables: readonly Table[]): string {
  return columns([
    ['dossier.json', 'everything in the record, with the texts of its entries'],
    ['dossier.schema.json', `what each field of it means, as JSON Schema (2020-12); also at ${$schema}`],
    ['tables/', `the same without the texts, as ${tables.length} tables, for spreadsheets`],
    ['LICENCE.txt', 'under which licence the text and the data may be used'],
    ['SHA256SUMS', 'checksums: \`sha256sum -c SHA256SUMS\` tells whether every file is whole'],
    ['README.txt', `this text; the record itself is at ${url}`],
  ]);
}

function citation({ site: { title, publisher, licence }, url }: ExportedDossier, lastDay: Day): string {
  const date = parsePartialDate(lastDay);
  const parts = [
    ...(publisher.name === title ? [] : [publisher.name]),
    title,
    `Data up to ${date ? formatPartialDate(date) : lastDay}`,
    url,
    ...(licence ? [licence.name] : []),
  ];
  return `${parts.join('. ')}.\n\nCite a single claim, event or article by the address in its column \`address\`: addresses last.\n`;
}

const dates = `Dates are EDTF (ISO 8601-2), exactly as they are known: 2022, 2022-06 or 2022-06-17; with ? behind it
where a date is uncertain, ~ where it is approximate, % where it is both; 2021-09/2022-01 is an interval,
2022-06-17/.. one whose end is open. Columns that end in _earliest and _latest tell the first and the last
day that a date can mean.
`;

const tablesInGeneral = `The tables are CSV (RFC 4180): UTF-8 with a byte order mark, commas, quotes doubled, lines ended by CR LF.
A text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula; dossier.json
has every text as it is. An empty cell: nothing is said. Several values in a cell stand with "${listSeparator.trim()} " between them. Rows are joined by ids: the
column "claim" of evidence.csv holds an id of claims.csv, its column "source" one of sources.csv, "claimant"
and "actor" one of actors.csv, "event" one of events.csv, "lane" one of lanes.csv. Of an entry that was
withdrawn only id, address, former ids and the notice are left.
`;

function describeTable({ name, meaning, columns: list, rows }: Table): string {
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  return `tables/${name}.csv: ${meaning} ${count}.\n\n${columns(list.map((column) => [column.name, column.meaning]))}`;
}

function columns(lines: [name: string, meaning: string][]): string {
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}\n`).join('');
}
