import { isAbsolute, relative, resolve } from 'node:path';
import { countNoun } from '../../outputs/count-noun.ts';
import { shownPath } from '../../shown-path.ts';
import type { CheckedLink } from '../check-source.ts';
import type { LinkCheck } from '../link-check.ts';
import { buildPatch } from './build-patch.ts';
import { planChanges, type PlannedChanges } from './plan-changes.ts';
import { whatStandsAt, writePatch } from './write-patch.ts';

export interface SavedPatch {
  /** What was written and what to do with it. */
  told: string;
  /** Why it could not be written. */
  fault?: string;
  byHand: PlannedChanges['byHand'];
}

/**
 * Writes what was found as a patch, unless it changes nothing. Its paths are relative to the project; where the
 * content lies elsewhere, to the content folder.
 *
 * @param summary stands above the first file of the patch
 */
export async function savePatch(
  checked: readonly CheckedLink[],
  summary: string,
  { projectDir, contentDir, output, now, options }: LinkCheck,
): Promise<SavedPatch> {
  const today = now.toISOString().slice(0, 10);
  const { changes, byHand } = await planChanges(checked, { projectDir, today, changedOnly: options.changedOnly });
  if (changes.length === 0) return { told: 'There is nothing to change, so no patch is written', byHand };
  const root = isInside(contentDir, projectDir) ? projectDir : contentDir;
  const placed = changes.map((change) => ({ ...change, path: shownPath(resolve(projectDir, change.path), root) }));
  const isReplaced = (await whatStandsAt(output)) === 'patch';
  const fault = await writePatch(output, buildPatch(placed, `${today}: ${summary}`));
  const file = shownPath(output, projectDir);
  const written = `Changes to ${countNoun(changes.length, 'file')} are written to ${file}${isReplaced ? ', in place of the patch of before' : ''}`;
  const applied = root === projectDir ? `git apply ${file}` : `git -C ${shownPath(root, projectDir)} apply ${output}`;
  return { told: `${written}. Read them, then \`${applied}\``, byHand, ...(fault !== undefined && { fault }) };
}

function isInside(folder: string, around: string): boolean {
  const path = relative(around, folder);
  return !path.startsWith('..') && !isAbsolute(path);
}
