import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOwned } from '../../src/list-owned.ts';
import { ownedName, ownHost, parseOwnedName } from '../../src/owned-name.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'owned-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder of that name, changed so long ago, and says whether it counts as left behind. */
function isLeftBehind(name: string, age = 0): boolean | undefined {
  const path = join(folder, name);
  mkdirSync(path);
  const time = (Date.now() - age) / 1000;
  utimesSync(path, time, time);
  return listOwned(folder).find((owned) => owned.path === path)?.isLeftBehind;
}

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

const [minute, day] = [60_000, 86_400_000];

test('a name tells what it is for and whose it is', () => {
  const name = ownedName('.dist-next');
  expect(parseOwnedName(name)).toEqual({ stem: '.dist-next', host: ownHost, pid: process.pid });
  expect(ownedName('.dist-next')).not.toBe(name);
  expect(parseOwnedName('.dist-next')).toBeUndefined();
  expect(parseOwnedName('.dist-next-backup')).toBeUndefined();
});

test('what a running process has is not left behind, unless nothing has changed for a day', () => {
  expect(isLeftBehind(ownedName('own'))).toBe(false);
  expect(isLeftBehind(`parent-${ownHost}-${process.ppid}-00000000`)).toBe(false);
  expect(isLeftBehind(`old-${ownHost}-${process.ppid}-00000000`, day + minute)).toBe(true);
});

test('what a process had that has ended is left behind, also under the number of this one', () => {
  expect(isLeftBehind(`ended-${ownHost}-${endedProcess()}-00000000`)).toBe(true);
  expect(isLeftBehind(`before-${ownHost}-${process.pid}-00000000`, performance.now() + minute)).toBe(true);
});

test('of another machine only what has not changed for a day is left behind', () => {
  const other = ownHost.replaceAll(/./g, (digit) => (digit === '0' ? '1' : '0'));
  expect(isLeftBehind(`young-${other}-${endedProcess()}-00000000`, day - minute)).toBe(false);
  expect(isLeftBehind(`old-${other}-${process.pid}-00000000`, day + minute)).toBe(true);
});

test('what is not named so is not listed, the rest with the last changed first', () => {
  isLeftBehind('dist');
  isLeftBehind(ownedName('older'), 2 * minute);
  isLeftBehind(ownedName('newer'), minute);
  expect(listOwned(folder).map(({ stem }) => stem)).toEqual(['newer', 'older']);
  expect(listOwned(join(folder, 'absent'))).toEqual([]);
});
