import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { ParsedFiles } from '../../src/dossier/parsed-files.ts';
import { formatProblem } from '../../src/dossier/problem.ts';
import { readDossier, type Reading } from '../../src/dossier/read-dossier.ts';
import { overlayContent } from './overlay-content.ts';

const now = new Date('2026-01-01');

/** Reads content after another reading of it, in another run of the program. */
async function readAgain(
  changes: Record<string, string>,
  before: Record<string, string> = {},
): Promise<{ again: Reading; anew: Reading; changed: number }> {
  const former = await overlayContent(before);
  const first = new ParsedFiles();
  await readDossier(former.contentDir, { projectDir: former.projectDir, parsed: first, now });
  const files = deserialize(serialize(first.files())) as ReturnType<ParsedFiles['files']>;
  const { contentDir, projectDir } = await overlayContent({ ...before, ...changes });
  const parsed = new ParsedFiles(files);
  const again = await readDossier(contentDir, { projectDir, parsed, now });
  const anew = await readDossier(contentDir, { projectDir, now });
  return { again, anew, changed: parsed.changed };
}

const problemsOf = ({ problems }: Reading): string[] => problems.map(formatProblem);
const claim = 'content/claims/safe-cranes.md';

test('content that has not changed is not parsed again and is the same', async () => {
  const { again, anew, changed } = await readAgain({});
  expect(changed).toBe(0);
  expect(again.dossier).toBeDefined();
  expect(again.dossier).toEqual(anew.dossier);
});

test('a changed file is parsed again, and problems elsewhere that come of it have their places', async () => {
  const { again, anew, changed } = await readAgain({ 'content/actors/port-company.md': '---\nname: [\n---\n' });
  expect(changed).toBe(1);
  expect(problemsOf(again).length).toBeGreaterThan(0);
  expect(problemsOf(again)).toEqual(problemsOf(anew));
});

test('a file with a problem of its own tells it each time', async () => {
  const broken = { [claim]: '---\nstatement: A\n---\n\nText <b>bold</b>, [nothing](../sources/lost.md).\n' };
  const { again, anew } = await readAgain({}, broken);
  expect(problemsOf(again).join('\n')).toContain('raw-html');
  expect(problemsOf(again)).toEqual(problemsOf(anew));
});
