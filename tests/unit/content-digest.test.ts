import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDigest } from '../../src/build/content-digest.ts';

test('any change of a file, its name or its size is another digest, and a file of gigabytes is not read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'));
  const path = join(folder, 'one.md');
  const digests: string[] = [];
  const note = async (): Promise<void> => void digests.push(await contentDigest(folder));
  await note();
  writeFileSync(path, 'one');
  await note();
  writeFileSync(path, 'two');
  await note();
  writeFileSync(join(folder, 'two.md'), 'two');
  await note();
  // Node cannot read as much at once.
  truncateSync(path, 3 * 2 ** 30);
  await note();
  truncateSync(path, 4 * 2 ** 30);
  await note();
  expect(new Set(digests).size).toBe(digests.length);
  rmSync(folder, { recursive: true });
});
