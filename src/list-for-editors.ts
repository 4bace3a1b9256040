import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isEntryPath } from './dossier/find-stray-files.ts';
import { listContentFiles } from './dossier/list-content-files.ts';

interface Manifest {
  /** Collections by the addresses of files. */
  entries?: Record<string, string>;
}

/**
 * Adds every file of an entry to the list from which Astro's language server knows which schema a file
 * has. Astro itself lists what is in its store; drafts and files with problems, which are those that an
 * author works on, are not. Without a list nothing is done: then no editor asks for one.
 *
 * @param listUrl of `.astro/collections/collections.json`
 */
export async function listForEditors(listUrl: URL, contentDir: string): Promise<void> {
  const text = await readFile(listUrl, 'utf8').catch(missingAsUndefined);
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (!manifest) return;
  const paths = (await listContentFiles(contentDir)).filter(isEntryPath);
  const entries = paths.map((path): [string, string] => [
    keyOf(join(contentDir, path)),
    path.slice(0, path.indexOf(posix.sep)),
  ]);
  const complete = { ...manifest, entries: { ...manifest.entries, ...Object.fromEntries(entries) } };
  const written = JSON.stringify(complete, undefined, 2);
  if (written !== text) await writeFile(listUrl, written);
}

/** The language server looks for addresses in small letters and without escapes. */
function keyOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function parseManifest(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    // Another process is writing the list; it serves editors alone and must not stop a build.
    return undefined;
  }
}

function missingAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
