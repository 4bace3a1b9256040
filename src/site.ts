import { readDossier } from './dossier/read-dossier.ts';
import type { Site } from './dossier/join-dossier.ts';
import { handedRecord, type HandedRecord } from './handed-record.ts';
import { contentDir, projectDir } from './project.ts';
import { toHandedRecord } from './to-handed-record.ts';

let read: Promise<HandedRecord> | undefined;

/** The whole record, joined: what every page and output starts from. Throws the list of problems when the content has errors. */
export async function getSite(): Promise<Site> {
  const { site, faults } =
    handedRecord() ?? (await (read ??= readDossier(contentDir, { projectDir }).then(toHandedRecord)));
  if (!site) throw new Error(`The content has errors.\n\n${faults.join('\n')}`);
  return site;
}
