import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
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
  const files = names.flatMap(filesOf).sort();
  const digests = files.map((path) => `${path} ${hash('sha256', readFileSync(join(projectDir, path)))}`);
  return hash('sha256', [process.version, ...digests].join('\n'));
}

function filesOf(name: string): string[] {
  const path = join(projectDir, name);
  return statSync(path).isFile() ? [name] : listFiles(path).map((file) => `${name}/${file}`);
}
