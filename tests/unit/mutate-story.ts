import { join } from 'node:path';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { formatProblem } from '../../src/dossier/problem.ts';
import { type Reading, readDossier } from '../../src/dossier/read-dossier.ts';
import { type ContentTree, makeWorkspace, readTree } from '../mutations/content-tree.ts';
import { arbitraryMutation, mutate } from '../mutations/mutation.ts';
import { readingFaults } from '../mutations/reading-faults.ts';
import { propertySettings } from './property-settings.ts';

/** A small story in which every field is in use, with its ledger. */
export const story: ContentTree = readTree(join(import.meta.dirname, '../fixtures/every-field'));

const now = new Date('2024-05-01T09:30:00Z');
const mutations = fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 });

/**
 * Changes a story at random, reads it, and expects a valid record or a list of problems each time; tells how many
 * there were of each. The story itself has to have nothing wrong.
 */
export async function mutateStory(whole: ContentTree, runs: number): Promise<void> {
  // A library that warns on its own speaks to nobody who writes content.
  const warn = vi.spyOn(process, 'emitWarning');
  const workspace = makeWorkspace();
  const read = (withDrafts: boolean): Promise<Reading> =>
    readDossier(workspace.contentDir, { projectDir: workspace.projectDir, withDrafts, now });
  const tally = { valid: 0, refused: 0, problems: 0 };
  workspace.put(whole);
  const reading = await read(false);
  expect(reading.problems.map(formatProblem)).toEqual([]);
  expect(await readingFaults(reading, whole)).toEqual([]);
  const settings = propertySettings(runs);
  await fc.assert(
    fc.asyncProperty(mutations, fc.boolean(), async (changes, withDrafts) => {
      const tree = changes.reduce(mutate, whole);
      workspace.put(tree);
      try {
        const { dossier, problems } = await expectReading(read(withDrafts), tree);
        expect(warn).not.toHaveBeenCalled();
        tally[dossier ? 'valid' : 'refused'] += 1;
        tally.problems += problems.length;
      } catch (error) {
        throw new Error(`${String(error)}\n${showChanges(whole, tree)}`, { cause: error });
      }
    }),
    settings,
  );
  workspace.remove();
  const [all, valid, refused, problems] = [settings.numRuns, ...Object.values(tally)].map((count) =>
    count.toLocaleString('en'),
  );
  console.log(`${all} mutations: ${refused} refused with ${problems} problems, ${valid} valid, 0 crashes`);
}

async function expectReading(reading: Promise<Reading>, tree: ContentTree): Promise<Reading> {
  const read = await reading;
  expect(await readingFaults(read, tree)).toEqual([]);
  return read;
}

/** The files that were changed, as they stand. */
function showChanges(whole: ContentTree, tree: ContentTree): string {
  const changed = [...tree].filter(([path, bytes]) => whole.get(path) !== bytes);
  const gone = [...whole.keys()].filter((path) => !tree.has(path));
  const shown = changed.map(
    ([path, bytes]) => `=== ${path}\n${bytes ? new TextDecoder().decode(bytes) : '(a folder)'}`,
  );
  return [...shown, ...gone.map((path) => `=== ${path} is gone`)].join('\n');
}
