import { listContentEntries } from './list-content-entries.ts';

/** Paths of all files below `contentDir` that are files themselves, relative to it, with `/` between names, sorted. */
export async function listContentFiles(contentDir: string): Promise<string[]> {
  const entries = await listContentEntries(contentDir);
  return entries.filter(({ dirent }) => dirent.isFile()).map(({ path }) => path);
}
