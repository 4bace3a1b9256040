import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkTarget } from '../../src/commands/check-target.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'target-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function makeSite(path: string): void {
  mkdirSync(join(path, 'data'), { recursive: true });
  for (const name of ['404.html', 'sitemap-index.xml', 'data/dossier.json']) writeFileSync(join(path, name), '');
}

test('a folder that is not there, is empty, or holds a site may be replaced', () => {
  expect(checkTarget(join(folder, 'absent/site'))).toBeUndefined();
  expect(checkTarget(folder)).toBeUndefined();
  makeSite(folder);
  expect(checkTarget(folder)).toBeUndefined();
});

const whole = 'in which the project is, expected a folder of its own: a build replaces all that is in it';

test.each([
  ['.', whole],
  ['..', whole],
  ['content/site', 'expected a folder outside of `content`'],
  ['src/site', 'expected a folder outside of `src`'],
  ['node_modules', 'expected a folder outside of `node_modules`'],
  ['.git/site', 'expected a folder outside of `.git`'],
])('%s is refused, whatever is there', (target, reason) => {
  expect(checkTarget(resolve(target))).toBe(`Unexpected target \`${target}\`, ${reason}`);
});

test('a link does not lead around that', () => {
  symlinkSync(resolve('content'), join(folder, 'link'));
  expect(checkTarget(join(folder, 'link/site'))).toMatch(/expected a folder outside of `content`$/);
});

test('nothing is replaced that no build has made', () => {
  writeFileSync(join(folder, 'thesis.txt'), '');
  expect(checkTarget(folder)).toMatch(/^Unexpected `thesis\.txt` in `\S+`, expected a site that was built here, or /);
  expect(checkTarget(join(folder, 'thesis.txt'))).toMatch(/^Unexpected file `\S+`, expected a folder or none: /);
  makeSite(join(folder, 'site'));
  cpSync(join(folder, 'site'), join(folder, 'other'), { recursive: true });
  mkdirSync(join(folder, 'site/.git'));
  expect(checkTarget(join(folder, 'site'))).toMatch(
    /^Unexpected `\.git` in `\S+`, expected a site that was built here/,
  );
  symlinkSync(join(folder, 'other'), join(folder, 'link'));
  expect(checkTarget(join(folder, 'link'))).toMatch(/^Unexpected link `\S+`, expected a real folder or none: /);
});
