import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Day } from '../../dates/partial-date.ts';
import { archiveLicence } from './archive-licence.ts';
import { archiveReadme } from './archive-readme.ts';
import { buildTables } from './build-tables.ts';
import { dossierSchema } from './dossier-schema.ts';
import type { ExportedDossier } from './exported-dossier.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

/**
 * The time of every file in the archive. ZIP holds times of day without a zone, and the library writes
 * the local ones: a local time is the same bytes everywhere. Noon, since no zone skips it.
 */
const fileTime = new Date(1980, 0, 1, 12);

/** `/data/dossier.zip`: the dossier as JSON and as tables, with licence, explanations and checksums. */
export function dossierArchive(dossier: ExportedDossier, lastDay: Day): Uint8Array<ArrayBuffer> {
  const tables = buildTables(dossier);
  const files: [path: string, text: string][] = [
    ['README.txt', archiveReadme(dossier, { tables, lastDay })],
    ['LICENCE.txt', archiveLicence(dossier)],
    ['dossier.json', toJson(dossier)],
    ['dossier.schema.json', toJson(dossierSchema(dossier.site.title))],
    ...tables.map((table): [string, string] => [`tables/${table.name}.csv`, toCsv(table)]),
  ];
  const bytes = files.map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  const sums = bytes.map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
  const complete = [...bytes, ['SHA256SUMS', strToU8(sums.join(''))] as const];
  return zipSync(Object.fromEntries(complete), { level: 9, mtime: fileTime });
}
