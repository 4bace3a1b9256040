import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { SiteMemory } from './site-memory.ts';

/** A site that stands, with what is known of how it was built. */
export interface FormerSite {
  /** Its folder. */
  site: string;
  memory: SiteMemory;
}

/** A file of a site: its size in bytes, and a digest of these. */
export interface SiteFile {
  size: number;
  digest: string;
}

/**
 * The files of a built site, by their path, with `/` between names.
 *
 * @param known digests that were taken when files were made
 */
export function inspectFiles(site: string, known: Readonly<Record<string, string>>): Map<string, SiteFile> {
  return new Map(
    listFiles(site).map((path) => {
      const file = join(site, path);
      return [path, { size: statSync(file).size, digest: known[path] ?? digestFile(file) ?? '' }];
    }),
  );
}

/** Whether a site has these files and no others, each with the digest that it should have. */
export function isWhole(site: string, digests: Readonly<Record<string, string>>): boolean {
  const paths = existsSync(site) ? listFiles(site) : [];
  return (
    paths.length === Object.keys(digests).length &&
    paths.every((path) => digestFile(join(site, path)) === digests[path])
  );
}

/** A digest of the bytes of a file; `undefined` where there is none that can be read. */
export function digestFile(path: string): string | undefined {
  try {
    return digestBytes(readFileSync(path));
  } catch {
    return undefined;
  }
}

export function digestBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Puts a file of a former site into a new one; the two are one file until the former is removed, where the disk can have that. */
export function takeOver(former: string, site: string, path: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    linkSync(join(former, path), file);
  } catch {
    copyFileSync(join(former, path), file);
  }
}
