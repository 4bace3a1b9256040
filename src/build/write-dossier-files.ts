import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { exportDossier } from '../outputs/data/export-dossier.ts';
import { toJson } from '../outputs/data/to-json.ts';
import { lastRecordDay } from '../outputs/last-record-day.ts';
import { contentFolder, projectDir } from '../project.ts';
import type { ArchiveOrder } from './archive-thread.ts';
import type { PageReuse } from './page-reuse.ts';

const json = { file: 'data/dossier.json', given: '' };
const archive = { file: 'data/dossier.zip', given: '' };

/** Whether an endpoint serves a file that `beginDossierFiles` makes. */
export function servesDossierFiles(route: string): boolean {
  return [json, archive].some(({ file }) => route === `src/pages/${file}.ts`);
}

/**
 * Begins to make the files that hold the whole record, which takes as long as a thousand pages: the text is written
 * once, and packed in a thread beside the pages.
 *
 * @returns what waits for the files and puts them into the new site, once that has a folder
 */
export function beginDossierFiles(reuse: PageReuse): () => Promise<void> {
  if (reuse.stays(json) && reuse.stays(archive))
    return () => {
      reuse.keep(json);
      reuse.keep(archive);
      return Promise.resolve();
    };
  const { value, reads } = reuse.noteReads(() => ({
    text: toJson(exportDossier(reuse.site, { contentFolder })),
    lastDay: lastRecordDay(reuse.site),
  }));
  const packed = pack(value);
  // Whoever waits for it is told of a failure; nobody is waiting yet.
  packed.catch(() => undefined);
  return async () => {
    reuse.write(json, Buffer.from(value.text), reads);
    reuse.write(archive, await packed, reads);
  };
}

async function pack(order: ArchiveOrder): Promise<Uint8Array> {
  const worker = new Worker(join(projectDir, 'src/build/archive-thread.ts'), { workerData: order });
  const [packed] = (await once(worker, 'message')) as [Uint8Array];
  return packed;
}
