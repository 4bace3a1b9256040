import { parentPort, workerData } from 'node:worker_threads';
import type { Day } from '../dates/partial-date.ts';
import { dossierArchive } from '../outputs/data/dossier-archive.ts';
import type { ExportedDossier } from '../outputs/data/exported-dossier.ts';

/** What is to be packed. */
export interface ArchiveOrder {
  /** The text of `/data/dossier.json`. */
  text: string;
  /** The day up to which the record goes. */
  lastDay: Day;
}

// The program of a thread that packs one archive.
const { text, lastDay } = workerData as ArchiveOrder;
const archive = dossierArchive(JSON.parse(text) as ExportedDossier, lastDay);
parentPort?.postMessage(archive, [archive.buffer]);
