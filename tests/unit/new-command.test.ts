import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryTemplate } from '../../src/dossier/entry-template.ts';
import { overlayContent } from './overlay-content.ts';

test('`npm run new` writes into the folder that CONTENT_DIR names, and refuses the same id with exit code 1', async () => {
  const { contentDir } = await overlayContent({});
  const run = () =>
    spawnSync(process.execPath, ['src/commands/new.ts', 'claim', 'new-one'], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, CONTENT_DIR: contentDir },
      encoding: 'utf8',
    });
  const first = run();
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('claims/new-one.md is a draft: fill in its fields');
  expect(await readFile(join(contentDir, 'claims/new-one.md'), 'utf8')).toBe(entryTemplate('claims'));
  const second = run();
  expect([second.status, second.stdout]).toEqual([1, '']);
  expect(second.stderr).toMatch(/^Unexpected id `new-one`, which `.*claims\/new-one\.md` has already\n$/);
});
