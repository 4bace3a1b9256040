import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// A program of its own takes as long to start as the machine is busy.
vi.setConfig({ testTimeout: 0 });

const installed = { 'node_modules/a': { version: '1.0.0' } };
const locked = { '': {}, ...installed, 'node_modules/elsewhere': { version: '1.0.0', optional: true } };
let folder = '';

const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text, { mode: 0o755 });
};

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'run-')));
  for (const name of ['src/commands', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  cpSync('src/commands/run.mjs', join(folder, 'src/commands/run.mjs'));
  write('src/commands/say.ts', 'console.log(process.cwd(), ...process.argv.slice(2));');
  write('src/commands/wait.ts', "console.log('waiting'); setInterval(() => 0, 1_000);");
  write('package-lock.json', JSON.stringify({ packages: locked }));
  makeNpm(`echo '${JSON.stringify({ packages: installed })}' > node_modules/.package-lock.json`);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Stands in for npm: notes that it was called, installs a package, then does this. */
function makeNpm(end: string): void {
  const script = `echo "$@" >> calls; mkdir -p node_modules/a; echo '{}' > node_modules/a/package.json`;
  write('bin/npm', `#!/bin/sh\n${script}\n${end}\n`);
}

const environment = () => ({ ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` });

function run(words: string[] = ['say'], cwd = folder) {
  const program = join(folder, 'src/commands/run.mjs');
  return spawnSync(process.execPath, [program, ...words], { cwd, env: environment(), encoding: 'utf8' });
}

/** How often npm was called. */
function calls(): number {
  const file = join(folder, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
}

test('what is missing is installed once, then the command runs in the project, wherever it was called', () => {
  expect(run().stdout).toBe(`Installing the dependencies, once …\n${folder}\n`);
  expect(run(['say', 'a b'], join(folder, 'src')).stdout).toBe(`${folder} a b\n`);
  expect(calls()).toBe(1);
});

const list = 'node_modules/.package-lock.json';

test.each([
  [
    'whose list is cut short',
    () => {
      write(list, '{"pack');
    },
  ],
  [
    'that lacks its list',
    () => {
      rmSync(join(folder, list));
    },
  ],
  [
    'that lacks a package',
    () => {
      rmSync(join(folder, 'node_modules/a'), { recursive: true });
    },
  ],
  [
    'of an older version',
    () => {
      write('package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '2.0.0' } } }));
    },
  ],
])('an installation %s is made anew', (_, spoil) => {
  run();
  spoil();
  run();
  expect(calls()).toBe(2);
});

test('an installation that is killed half-way is made good by the next command', () => {
  run();
  rmSync(join(folder, 'node_modules/a'), { recursive: true });
  makeNpm('kill -9 $$');
  expect(run().status).not.toBe(0);
  expect(calls()).toBe(2);
  run();
  expect(calls()).toBe(3);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s goes on to the command, and the exit code is %i', async (signal, code) => {
  run();
  const program = join(folder, 'src/commands/run.mjs');
  const child = spawn(process.execPath, [program, 'wait'], { cwd: folder, env: environment() });
  await once(child.stdout, 'data');
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([code, null]);
});
