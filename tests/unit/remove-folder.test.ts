import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from '../../src/remove-folder.ts';

let place = '';
let folder = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'remove-folder-'));
  folder = join(place, 'site');
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (let page = 0; page < 3000; page++) writeFileSync(join(folder, `pages/${String(page)}`), '');
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

test('a folder is removed with all that is in it; one that is not there is gone already', () => {
  expect(removeFolder(folder)).toBe(true);
  expect(existsSync(folder)).toBe(false);
  expect(removeFolder(folder)).toBe(true);
});

test('a folder is removed from which a thread removes files at the same time', async () => {
  const remover = `
    const { readdirSync, rmSync } = require('node:fs');
    const { parentPort, workerData } = require('node:worker_threads');
    const names = readdirSync(workerData).reverse();
    parentPort.postMessage('begins');
    for (const name of names) rmSync(workerData + '/' + name, { force: true });`;
  const thread = new Worker(remover, { eval: true, workerData: join(folder, 'pages') });
  const ended = once(thread, 'exit');
  await once(thread, 'message');
  expect(removeFolder(folder)).toBe(true);
  expect(existsSync(folder)).toBe(false);
  await ended;
});

test('a folder that a thread makes anew while the program ends is gone in the end', () => {
  const program = join(place, 'end-while-made.mjs');
  writeFileSync(
    program,
    `import { existsSync, mkdirSync } from 'node:fs';
    import { isMainThread, parentPort, Worker } from 'node:worker_threads';
    import { removeAtExit } from ${JSON.stringify(resolve('src/remove-folder.ts'))};
    const folder = ${JSON.stringify(folder)};
    if (isMainThread) {
      removeAtExit(folder);
      new Worker(new URL(import.meta.url)).once('message', () => process.exit());
    } else {
      parentPort.postMessage('begins');
      while (existsSync(folder));
      mkdirSync(folder);
    }`,
  );
  expect(spawnSync(process.execPath, [program], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(folder)).toBe(false);
});
