import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
