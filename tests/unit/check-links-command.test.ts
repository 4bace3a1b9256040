import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { applyPatch, sourceFile } from './check-project.ts';
import { answer, type LocalWeb, page, redirect, startWeb } from './local-web.ts';
import { overlayContent, type Project } from './overlay-content.ts';

vi.setConfig({ testTimeout: 0 });

const command = join(import.meta.dirname, '../../src/commands/check-links.ts');

interface Run {
  code: number | null;
  output: string;
}

function start({ projectDir }: Project, words: string[]): { program: ChildProcess; end: Promise<Run> } {
  const env = { ...process.env, INIT_CWD: projectDir };
  const program = spawn(process.execPath, [command, ...words], { cwd: projectDir, env, stdio: 'pipe' });
  let output = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return { program, end: once(program, 'close').then(([code]) => ({ code: code as number | null, output })) };
}

/** The address of a place as a program of its own reaches it: hosts are known to the test only. */
const outside = (web: LocalWeb, path: string): string => web.at(`127.0.0.1/${path}`);
const copy = 'https://web.archive.org/web/20220402000000/http://127.0.0.1/moved';

function options(web: LocalWeb): string[] {
  return ['--allow-private', '--pause', '0', '--archive-api', outside(web, 'available')];
}

test('from the addresses of a story to a patch that applies', async () => {
  const closest = { available: true, status: '200', url: copy };
  const web = await startWeb({
    '127.0.0.1/live': page('A story'),
    '127.0.0.1/moved': redirect(308, '/live'),
    '127.0.0.1/*': (request, response, own) => {
      const isMoved = request.url?.startsWith('/available') && request.url.includes('moved');
      if (isMoved) response.end(JSON.stringify({ archived_snapshots: { closest } }));
      else if (request.url?.startsWith('/available')) response.end('{"archived_snapshots":{}}');
      else answer(410)(request, response, own);
    },
  });
  const project = await overlayContent({
    'content/sources/interview.md': sourceFile(outside(web, 'live')),
    'content/sources/memo.md': sourceFile(outside(web, 'moved')),
    'content/sources/gone.md': sourceFile(outside(web, 'gone')),
  });
  const { code, output } = await start(project, options(web)).end;
  expect(output.split('\n')).toEqual([
    `content/sources/gone.md:5:6  \`${outside(web, 'gone')}\` answers 410; the archive has no copy  [dead]`,
    `content/sources/memo.md:5:6  \`${outside(web, 'moved')}\` has moved to ${outside(web, 'live')}; the archive has ${copy}  [moved]`,
    '3 addresses checked: 1 live, 1 moved, 1 dead',
    'Archived copies: 1 found for 3 sources without one',
    'Changes to 3 files are written to links.patch. Read them, then `git apply links.patch`',
    '',
  ]);
  expect(code).toBe(0);
  expect(web.requests[0]?.headers['user-agent']).toBe('link-check/1.0 (The harbour record)');
  await applyPatch(project.projectDir, 'links.patch');
  // On the machine's day, which is not that of the tests.
  const sources = (await readDossier(project.contentDir, project)).dossier?.sources;
  expect(['interview', 'memo', 'gone'].map((id) => sources?.get(id)?.status)).toEqual(['live', 'moved', 'dead']);
  expect(sources?.get('memo')?.archived).toEqual([copy]);
});

test('Ctrl+C, which comes twice, ends it at once with a whole patch of what is known', async () => {
  const asked = Promise.withResolvers<unknown>();
  const web = await startWeb({
    '127.0.0.1/first': page('A story'),
    '127.0.0.1/never': asked.resolve,
    '127.0.0.1/*': (request, response, own) => {
      if (request.url?.startsWith('/available')) response.end('{"archived_snapshots":{}}');
      else answer(404)(request, response, own);
    },
  });
  const project = await overlayContent({
    'content/sources/interview.md': sourceFile(outside(web, 'first')),
    'content/sources/memo.md': sourceFile(outside(web, 'never')),
  });
  const { program, end } = start(project, [...options(web), '--timeout', '100000']);
  await asked.promise;
  program.kill('SIGINT');
  program.kill('SIGINT');
  const { code, output } = await end;
  expect(output.split('\n')[0]).toBe('Stopped with 1 of 2 addresses checked: 1 live');
  expect(code).toBe(130);
  expect((await readdir(project.projectDir)).sort()).toEqual(['content', 'links.patch']);
  await applyPatch(project.projectDir, 'links.patch');
});

test('content with problems is not checked', async () => {
  const project = await overlayContent({ 'content/sources/memo.md': sourceFile('ftp://post.example/a') });
  const { code, output } = await start(project, []).end;
  expect(output).toMatch(
    /^content\/sources\/memo\.md:5:6 .* \[unsafe-url\]\n[^]*\nNo address is checked: mend these first\n$/,
  );
  expect(code).toBe(1);
});

test('a word that it does not know ends it', async () => {
  expect(await start(await overlayContent({}), ['--onyl', 'memo']).end).toEqual({
    code: 1,
    output: 'Unexpected option `--onyl`, expected one that `--help` lists; did you mean `--only`?\n',
  });
});
