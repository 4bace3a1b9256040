import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FormerSite, inspectFiles } from '../../src/build/former-site.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'former-site-'));
  mkdirSync(join(folder, 'site/claims'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/claims/one.html'), 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function formerSite(): FormerSite {
  const files = Object.fromEntries(inspectFiles(join(folder, 'site'), {}));
  return new FormerSite(join(folder, 'site'), { program: '', content: '', files, search: {}, pages: {}, reads: [] });
}

test('a file is as it was built until it says something else, also where it was touched or copied', () => {
  const former = formerSite();
  expect(former.isWhole()).toBe(true);
  utimesSync(join(folder, 'site/index.html'), new Date(0), new Date(0));
  expect(former.isAsBuilt('index.html')).toBe(true);
  cpSync(join(folder, 'site'), join(folder, 'copy'), { recursive: true });
  expect(new FormerSite(join(folder, 'copy'), former.memory).isWhole()).toBe(true);
  appendFileSync(join(folder, 'site/index.html'), '.');
  writeFileSync(join(folder, 'site/claims/one.html'), 'two');
  expect(['index.html', 'claims/one.html', 'none.html'].filter((file) => former.isAsBuilt(file))).toEqual([]);
  expect(former.isWhole()).toBe(false);
});

test('a site is not whole with a file too many, or with one too few', () => {
  const former = formerSite();
  writeFileSync(join(folder, 'site/left.html'), 'left');
  expect(former.isWhole()).toBe(false);
  rmSync(join(folder, 'site/left.html'));
  expect(former.isWhole()).toBe(true);
  rmSync(join(folder, 'site/claims'), { recursive: true });
  expect(former.isWhole()).toBe(false);
});
