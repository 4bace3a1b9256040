import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { formatProblem } from '../../src/dossier/problem.ts';
import { type Reading, readDossier } from '../../src/dossier/read-dossier.ts';
import { type ContentTree, makeWorkspace, readTree } from '../mutations/content-tree.ts';
import { arbitraryMutation, mutate } from '../mutations/mutation.ts';
import { readingFaults } from '../mutations/reading-faults.ts';
import { propertySettings } from './property-settings.ts';

vi.setConfig({ testTimeout: 0 });

const story = readTree(join(import.meta.dirname, '../fixtures/every-field'));
/** The same before it was published: what it says may change without a word. */
const unpublished: ContentTree = new Map([...story].filter(([path]) => path !== 'ledger.json'));
const workspace = makeWorkspace();
afterAll(workspace.remove);

/** A library that warns on its own speaks to nobody who writes content. */
const warn = vi.spyOn(process, 'emitWarning');

const now = new Date('2024-05-01T09:30:00Z');
const settings = propertySettings(10_000);
const mutations = fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 });

test('the story that is changed has nothing wrong', async () => {
  workspace.put(story);
  const reading = await read();
  expect(reading.problems.map(formatProblem)).toEqual([]);
  expect(await readingFaults(reading, story)).toEqual([]);
});

test('content changed at random is a valid record or a list of problems', async () => {
  const tally = { valid: 0, refused: 0, problems: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, fc.boolean(), fc.boolean(), async (changes, isPublished, withDrafts) => {
      const tree = changes.reduce(mutate, isPublished ? story : unpublished);
      workspace.put(tree);
      const { dossier, problems } = await checkReading(tree, withDrafts);
      tally[dossier ? 'valid' : 'refused'] += 1;
      tally.problems += problems.length;
    }),
    settings,
  );
  const [all, valid, refused, problems] = [settings.numRuns, ...Object.values(tally)].map((count) =>
    count.toLocaleString('en'),
  );
  console.log(`${all} mutations: ${refused} refused with ${problems} problems, ${valid} valid, 0 crashes`);
});

/** Reads what is in the workspace. @throws with the files that were changed, when the reader or its findings are at fault */
async function checkReading(tree: ContentTree, withDrafts: boolean): Promise<Reading> {
  try {
    const reading = await read(withDrafts);
    expect(await readingFaults(reading, tree)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    return reading;
  } catch (error) {
    throw new Error(`${String(error)}\n${showChanges(tree)}`, { cause: error });
  }
}

function read(withDrafts = false): Promise<Reading> {
  return readDossier(workspace.contentDir, { projectDir: workspace.projectDir, withDrafts, now });
}

/** The files that were changed, as they stand. */
function showChanges(tree: ContentTree): string {
  const changed = [...tree].filter(([path, bytes]) => story.get(path) !== bytes);
  const gone = [...story.keys()].filter((path) => !tree.has(path));
  const shown = changed.map(
    ([path, bytes]) => `=== ${path}\n${bytes ? new TextDecoder().decode(bytes) : '(a folder)'}`,
  );
  return [...shown, ...gone.map((path) => `=== ${path} is gone`)].join('\n');
}
