import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, projectDir } from '../project.ts';
import { programFiles } from './program-files.ts';

const settings = ['SITE_URL', 'BASE_PATH', 'SOCIAL_CARDS'] as const;

/** A digest of all but the content that a site is made of: the program with its packages and settings. */
export function programDigest(): string {
  const set = settings.map((name) => `${name}=${process.env[name] ?? ''}`);
  return hash('sha256', [digestProgram([...programFiles, 'package-lock.json']), contentDir, ...set].join('\n'));
}

/** A digest of files and folders of the project, and of the Node that runs them. */
export function digestProgram(names: readonly string[]): string {
  const files = names.flatMap(listFiles).sort();
  const digests = files.map((path) => `${path} ${hash('sha256', readFileSync(join(projectDir, path)))}`);
  return hash('sha256', [process.version, ...digests].join('\n'));
}

function listFiles(name: string): string[] {
  const path = join(projectDir, name);
  if (statSync(path).isFile()) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectDir.length + 1));
}
