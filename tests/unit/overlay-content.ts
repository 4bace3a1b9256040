import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const base = join(import.meta.dirname, '../fixtures/valid/minimal');
const removal = '.delete';

/** A project on disk for one test. */
export interface Project {
  projectDir: string;
  contentDir: string;
}

/**
 * A temporary project that holds the valid minimal content, with files laid over it: those of a
 * folder, or texts and bytes by their path. A file `<name>.delete` removes `<name>`.
 */
export async function overlayContent(overlay: string | Record<string, string | Uint8Array>): Promise<Project> {
  const projectDir = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(projectDir, { recursive: true, force: true }));
  await cp(base, projectDir, { recursive: true });
  if (typeof overlay === 'string') await cp(overlay, projectDir, { recursive: true });
  else await writeFiles(projectDir, overlay);
  await removeDeleted(projectDir);
  return { projectDir, contentDir: join(projectDir, 'content') };
}

async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function removeDeleted(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  for (const path of paths.filter((name) => name.endsWith(removal))) {
    await rm(join(folder, path));
    await rm(join(folder, path.slice(0, -removal.length)), { recursive: true });
  }
}
