import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Day } from '../../dates/partial-date.ts';
import type { CheckedLink } from '../check-source.ts';
import type { FileChange } from './build-patch.ts';
import { editFields } from './edit-fields.ts';
import { type LinkFields, linkFieldsOf } from './link-fields.ts';

export interface PlannedChanges {
  /** Paths in them are relative to the project, as those of sources are. */
  changes: FileChange[];
  /** Sources whose files a program cannot change without touching more. */
  byHand: { link: CheckedLink; fields: LinkFields }[];
}

export interface PlanOptions {
  projectDir: string;
  today: Day;
  /** Whether files are left out in which only the day of access would change. */
  changedOnly: boolean;
}

/** What the files of sources look like once it is written to them what was found. */
export async function planChanges(
  checked: readonly CheckedLink[],
  { projectDir, today, changedOnly }: PlanOptions,
): Promise<PlannedChanges> {
  const planned: PlannedChanges = { changes: [], byHand: [] };
  for (const link of checked) {
    const fields = linkFieldsOf(link, today);
    const names = Object.keys(fields);
    if (names.length === 0 || (changedOnly && names.join() === 'accessed')) continue;
    const path = link.source.file;
    const before = await readFile(resolve(projectDir, path), 'utf8');
    const after = editFields(before, fields);
    if (after === undefined) planned.byHand.push({ link, fields });
    else planned.changes.push({ path, before, after });
  }
  return planned;
}
