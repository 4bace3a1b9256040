import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const program = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What builds and tests have in `node_modules/`: a copy begins without. */
const caches = new Set(['.cache', '.astro', '.vite']);

/** Copies the program and the record into a folder, with the same packages by links and with caches of its own. */
export function copyProject(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  for (const name of program) cpSync(name, join(folder, name), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!caches.has(name)) symlinkSync(realpathSync(join('node_modules', name)), join(packages, name));
}
