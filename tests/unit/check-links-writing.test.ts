import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatLedger } from '../../src/dossier/ledger/format-ledger.ts';
import { updateLedger } from '../../src/dossier/ledger/update-ledger.ts';
import type { Network } from '../../src/link-check/network/network.ts';
import { applyPatch, checkProject, readSound, sourceFile, today } from './check-project.ts';
import { answer, type LocalWeb, page, startWeb } from './local-web.ts';
import { overlayContent, type Project } from './overlay-content.ts';

vi.setConfig({ testTimeout: 0 });

const web = (): Promise<LocalWeb> =>
  startWeb({
    'post.example/memo': page('The memo'),
    'other.example/talk': page('The talk'),
    'archive.example/*': answer(200, {}, '{"archived_snapshots":{}}'),
  });

/** A project with two sources that are live, the first of them said to be dead. */
function makeProject({ at }: LocalWeb): Promise<Project> {
  return overlayContent({
    'content/sources/memo.md': sourceFile(at('post.example/memo'), `accessed: ${today}\nstatus: dead\n`),
    'content/sources/interview.md': sourceFile(at('other.example/talk')),
  });
}

/** The project's content with three sources that all are gone. */
function makeGone(): Promise<Project> {
  return overlayContent(
    Object.fromEntries(
      ['memo', 'interview', 'third'].map((id) => [`content/sources/${id}.md`, sourceFile(`http://gone.example/${id}`)]),
    ),
  );
}

const patchOf = ({ projectDir }: Project): Promise<string> => readFile(join(projectDir, 'links.patch'), 'utf8');
const filesOf = async ({ projectDir }: Project): Promise<string[]> => (await readdir(projectDir)).sort();
const lastLine = ({ lines }: { lines: string[] }): string | undefined => lines.at(-1);

test('an applied patch leaves nothing to do on the same day', async () => {
  const net = await web();
  const project = await makeProject(net);
  await checkProject(project, net);
  await applyPatch(project.projectDir, 'links.patch');
  expect(lastLine(await checkProject(project, net))).toBe('There is nothing to change, so no patch is written');
});

test('a published record takes the patch without a word among its changes', async () => {
  const net = await web();
  const project = await makeProject(net);
  const ledger = updateLedger(await readSound(project), [], '2024-01-01');
  await writeFile(join(project.contentDir, 'ledger.json'), formatLedger(ledger));
  await checkProject(project, net);
  await applyPatch(project.projectDir, 'links.patch');
  const { sources, ...rest } = await readSound(project);
  expect(sources.get('memo')?.status).toBe('live');
  expect(rest.ledger).toEqual(ledger);
});

test('with `--changed-only` a day alone is no reason to touch a file', async () => {
  const net = await web();
  const project = await makeProject(net);
  await checkProject(project, net, '--changed-only');
  const files = [...(await patchOf(project)).matchAll(/^\+\+\+ (.*)$/gm)].map(([, name]) => name);
  expect(files).toEqual(['b/content/sources/memo.md']);
});

test('content outside the project has a patch of its own paths', async () => {
  const net = await web();
  const { projectDir, contentDir } = await makeProject(net);
  const project = { projectDir: join(projectDir, 'program'), contentDir: join(projectDir, 'story') };
  await mkdir(project.projectDir);
  await rename(contentDir, project.contentDir);
  const report = await checkProject(project, net);
  const patch = join(project.projectDir, 'links.patch');
  expect(lastLine(report)).toBe(
    `Changes to 2 files are written to links.patch. Read them, then \`git -C ../story apply ${patch}\``,
  );
  await applyPatch(project.contentDir, patch);
  expect((await readSound(project)).sources.get('interview')?.accessed?.edtf).toBe(today);
});

test('a file that is no patch of ours is not written over, and found before anybody is asked', async () => {
  const net = await web();
  const project = await makeProject(net);
  await writeFile(join(project.projectDir, 'links.patch'), 'My notes\n');
  expect(await checkProject(project, net)).toEqual({
    lines: ['Unexpected file `links.patch`, expected none or a patch of before; `--output` names another one'],
    hasFailed: true,
  });
  const output = join(project.projectDir, 'nowhere/links.patch');
  expect(await checkProject(project, net, '', { output })).toEqual({
    lines: ['Unexpected absence of the folder of `nowhere/links.patch`, expected it to be there'],
    hasFailed: true,
  });
  expect([await patchOf(project), net.requests]).toEqual(['My notes\n', []]);
});

test('a patch of before is replaced, and that is told', async () => {
  const net = await web();
  const project = await makeProject(net);
  await writeFile(join(project.projectDir, 'links.patch'), 'Links checked on 2020-01-01: 1 live\n');
  expect(lastLine(await checkProject(project, net))).toBe(
    'Changes to 2 files are written to links.patch, in place of the patch of before. Read them, then `git apply links.patch`',
  );
  expect((await patchOf(project)).split('\n')[0]).toBe(`Links checked on ${today}: 2 addresses checked: 2 live`);
  expect(await filesOf(project)).toEqual(['content', 'links.patch']);
});

test.each([
  ['memmo', 'Unexpected id `memmo`, expected that of a source; did you mean `memo`?'],
  [
    'interview',
    'Unexpected source `interview`, expected one with an address; `content/sources/interview.md` has no `url`',
  ],
])('`--only %s` is refused', async (id, fault) => {
  const net = await web();
  const project = await overlayContent({
    'content/sources/interview.md': sourceFile('x').replace(/url: .*\n/, ''),
  });
  expect(await checkProject(project, net, `--only ${id}`)).toEqual({ lines: [fault], hasFailed: true });
});

test('`--only` checks one source and no other', async () => {
  const net = await web();
  const { lines } = await checkProject(await makeProject(net), net, '--only memo');
  expect(lines[0]).toBe('1 address checked: 1 live');
  expect(net.requests.some(({ place }) => place.startsWith('other.example'))).toBe(false);
});

test('a story whose sources have no addresses is told so', async () => {
  const net = await web();
  const bare = sourceFile('x').replace(/url: .*\n/, '');
  const project = await overlayContent({ 'content/sources/interview.md': bare, 'content/sources/memo.md': bare });
  expect(await checkProject(project, net)).toEqual({ lines: ['No source has an address'], hasFailed: false });
});

test('without a network nothing is written, and nobody asked', async () => {
  const net = await web();
  const project = await makeProject(net);
  const lookup = () => Promise.reject(Object.assign(new Error('off'), { code: 'ENOTFOUND' }));
  expect(await checkProject(project, net, '', { network: { ...net.network, lookup } })).toEqual({
    lines: ['No host can be looked up: the network seems to be off. Nothing is written'],
    hasFailed: true,
  });
  expect([await filesOf(project), net.requests]).toEqual([['content'], []]);
});

test('a network that goes off in the middle makes nothing dead', async () => {
  const net = await web();
  const [memo, talk] = [net.at('post.example/memo'), net.at('post.example/talk')];
  const project = await overlayContent({
    'content/sources/interview.md': sourceFile(memo),
    'content/sources/memo.md': sourceFile(talk),
  });
  const lookup: Network['lookup'] = (hostname) =>
    net.requests.length < 2
      ? net.network.lookup(hostname)
      : Promise.reject(Object.assign(new Error('off'), { code: 'ENOTFOUND' }));
  const { lines } = await checkProject(project, net, '', { network: { ...net.network, lookup } });
  expect(lines.slice(0, 2)).toEqual([
    `content/sources/memo.md:5:6  \`${talk}\` cannot be looked up, and no other host can; the archive gave no answer  [unsure]`,
    '2 addresses checked: 1 live, 1 unsure',
  ]);
});

test('no other host hears of an address in a private network', async () => {
  const net = await web();
  const project = await overlayContent({
    'content/sources/memo.md': sourceFile('http://inside.example/secret'),
    'content/sources/interview.md': sourceFile(net.at('other.example/talk')),
  });
  await checkProject(project, net);
  expect(net.requests.filter(({ place }) => place.startsWith('archive.example'))).toHaveLength(3);
  expect(net.requests.filter(({ place }) => place.includes('inside'))).toEqual([]);
});

test('where nobody answers, nothing is written', async () => {
  const net = await startWeb({});
  const project = await overlayContent({
    'content/sources/memo.md': sourceFile('http://gone.example/a'),
    'content/sources/interview.md': sourceFile('http://post.example:1/a'),
  });
  const report = await checkProject(project, net, '--archive-api http://archive.example:1/');
  expect([lastLine(report), report.hasFailed]).toEqual([
    'No host answered: is this machine online? Nothing is written',
    true,
  ]);
  expect(await filesOf(project)).toEqual(['content']);
});

test('that most sources should have died is believed with `--force` only', async () => {
  const net = await web();
  const project = await makeGone();
  const report = await checkProject(project, net);
  expect([lastLine(report), report.hasFailed]).toEqual([
    '3 of 3 sources seem to have died, which is hard to believe. Nothing is written; with `--force` it is',
    true,
  ]);
  expect(await filesOf(project)).toEqual(['content']);
  expect((await checkProject(project, net, '--force')).hasFailed).toBe(false);
  await applyPatch(project.projectDir, 'links.patch');
  expect((await checkProject(project, net)).hasFailed).toBe(false);
});

test('a check that is stopped writes what is known by then, whole', async () => {
  const net = await web();
  const project = await makeProject(net);
  const stop = new AbortController();
  const hangs = await startWeb({
    'post.example/memo': page('The memo'),
    'archive.example/*': answer(200, {}, '{"archived_snapshots":{}}'),
    // It never answers, and is the one that is waited for when the check is stopped.
    'other.example/*': () => undefined,
  });
  const sources = { memo: hangs.at('post.example/memo'), interview: hangs.at('other.example/talk') };
  for (const [id, url] of Object.entries(sources))
    await writeFile(join(project.contentDir, `sources/${id}.md`), sourceFile(url));
  const report = await checkProject(project, hangs, '', {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(report.lines).toEqual([
    'Stopped with 1 of 2 addresses checked: 1 live',
    'Archived copies: 0 found for 1 source without one',
    'Changes to 1 file are written to links.patch. Read them, then `git apply links.patch`',
  ]);
  await applyPatch(project.projectDir, 'links.patch');
  expect((await readSound(project)).sources.get('memo')?.accessed?.edtf).toBe(today);
});

test('a check that is stopped at once writes nothing', async () => {
  const net = await web();
  const project = await makeProject(net);
  expect(await checkProject(project, net, '', { signal: AbortSignal.abort() })).toEqual({
    lines: ['Stopped with 0 of 2 addresses checked', 'Stopped before anything was known. Nothing is written'],
    hasFailed: true,
  });
  expect(await filesOf(project)).toEqual(['content']);
});
