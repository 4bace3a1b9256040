import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/replace-file.ts';
import { ownHost } from '../../src/owned-name.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the text takes the place of the former one, and what a killed command left goes', async () => {
  const path = join(folder, 'ledger.json');
  writeFileSync(path, 'former');
  writeFileSync(`${path}.next-${ownHost}-99999999-00000000`, 'half');
  writeFileSync(`${path}.bak`, 'of the author');
  await replaceFile(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['ledger.json', 'ledger.json.bak']);
});

test('where it cannot, nothing is left over', async () => {
  mkdirSync(join(folder, 'ledger.json/sub'), { recursive: true });
  await expect(replaceFile(join(folder, 'ledger.json'), 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['ledger.json']);
});
