import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { overlayContent } from './overlay-content.ts';

// A program of its own takes as long to start as the machine is busy.
vi.setConfig({ testTimeout: 0 });

const command = join(import.meta.dirname, '../../src/commands/import.ts');
const good = '@misc{k, title = {T}, publisher = {P}, year = 2020}\n';

interface Run {
  code: number;
  output: string;
}

function run(cwd: string, words: string[], contentDir?: string): Promise<Run> {
  // As npm tells it to a command that is called there.
  const env = { ...process.env, INIT_CWD: cwd, ...(contentDir !== undefined && { CONTENT_DIR: contentDir }) };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...words], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

test('an import that goes well ends with 0, and so does one of what is there', async () => {
  const { projectDir } = await overlayContent({ 'refs.bib': good });
  expect(await run(projectDir, ['refs.bib'])).toEqual({
    code: 0,
    output:
      'refs.bib:1:1  Written to `content/sources/k.md`; kind `other` is a guess from `@misc`  [written]\n1 written; 0 skipped; 0 could not be read\n',
  });
  expect(await run(projectDir, ['refs.bib'])).toEqual({
    code: 0,
    output:
      'refs.bib:1:1  Skipped: `content/sources/k.md` is the same work (same title, publisher and date)  [skipped]\n0 written; 1 skipped; 0 could not be read\n',
  });
});

test('an entry that cannot be read ends it with 1, behind what could be', async () => {
  const { projectDir } = await overlayContent({ 'refs.bib': `${good}@misc{b, title}\n`, 'story/site.yaml': '' });
  expect(await run(projectDir, ['refs.bib'], 'story')).toEqual({
    code: 1,
    output:
      'refs.bib:1:1  Written to `story/sources/k.md`; kind `other` is a guess from `@misc`  [written]\nrefs.bib:2:1  Unexpected `}`, expected `=`  [unreadable-entry]\n1 written; 0 skipped; 1 could not be read\n',
  });
});

test.each([
  [[], ''],
  [['--force'], 'Unexpected option `--force`, expected files only\n'],
])('%j tells how it is used', async (words, reason) => {
  const { projectDir } = await overlayContent({});
  const usage = 'Usage: npm run import -- references.bib …  (BibTeX, RIS or CSL-JSON, as Zotero exports them)\n';
  expect(await run(projectDir, words)).toEqual({ code: 1, output: reason + usage });
});

test('files are found from where npm was called', async () => {
  const { projectDir } = await overlayContent({ 'content/refs/list.bib': good });
  const env = { ...process.env, INIT_CWD: join(projectDir, 'content/refs') };
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [command, 'list.bib'], { cwd: projectDir, env }, (_error, stdout) => {
      resolve(stdout);
    });
  });
  expect(output).toMatch(/^content\/refs\/list\.bib:1:1 {2}Written to `content\/sources\/k\.md`/);
});
