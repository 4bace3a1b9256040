import { joinDossier } from './dossier/join-dossier.ts';
import { formatProblem, isError } from './dossier/problem.ts';
import type { Reading } from './dossier/read-dossier.ts';
import type { HandedRecord } from './handed-record.ts';

/** What pages need of a reading of the content. */
export function toHandedRecord({ dossier, problems }: Reading): HandedRecord {
  return { faults: problems.filter(isError).map(formatProblem), ...(dossier && { site: joinDossier(dossier) }) };
}
