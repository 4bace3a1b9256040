import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why nothing has to lead to a file of a built site; undefined for all others. */
export function reasonToBeUnlinked(folder: string, file: string, files: readonly string[]): string | undefined {
  if (file === '_headers') return 'the host reads it';
  if (file === '404.html') return 'the host sends it where nothing is';
  // Astro copies a drawing and leaves its original, which is the same.
  const copy = files.find((other) => other.startsWith(file.replace(/\.svg$/, '_')) && other.endsWith('.svg'));
  if (!file.startsWith('assets/') || copy === undefined) return undefined;
  const [one, other] = [file, copy].map((name) => readFileSync(join(folder, name)));
  return one && other?.equals(one) ? 'the same lies beside it under the address that is linked' : undefined;
}
