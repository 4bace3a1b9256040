import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const base = join(import.meta.dirname, '../fixtures/valid/minimal');
const removal = '.delete';

/**
 * A temporary project that holds the valid minimal content, with the files of `overlay` laid over it;
 * a file `<name>.delete` removes `<name>`. It is removed when the test ends.
 */
export async function overlayContent(overlay?: string): Promise<{ projectDir: string; contentDir: string }> {
  const projectDir = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(projectDir, { recursive: true, force: true }));
  await cp(base, projectDir, { recursive: true });
  if (overlay !== undefined) await cp(overlay, projectDir, { recursive: true });
  for (const path of await readdir(projectDir, { recursive: true })) {
    if (!path.endsWith(removal)) continue;
    await rm(join(projectDir, path));
    await rm(join(projectDir, path.slice(0, -removal.length)), { recursive: true });
  }
  return { projectDir, contentDir: join(projectDir, 'content') };
}
