import { hash } from 'node:crypto';
import { type BigIntStats, copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import type { RememberedFile, SiteMemory } from './site-memory.ts';

/** A site that stands, with what is known of how it was built. */
export class FormerSite {
  /** Its folder. */
  readonly site: string;
  readonly memory: SiteMemory;

  constructor(site: string, memory: SiteMemory) {
    this.site = site;
    this.memory = memory;
  }

  /**
   * Whether a file is as it was built. One of which the size, the time of its last change and its place on the disk
   * are the same is not read: so does Git tell what has changed.
   */
  isAsBuilt(path: string): boolean {
    const known = this.memory.files[path];
    if (!known) return false;
    const file = join(this.site, path);
    try {
      return (
        stampOf(statSync(file, { bigint: true })) === known.stamp || digestBytes(readFileSync(file)) === known.digest
      );
    } catch {
      return false;
    }
  }

  /** Whether the site has the files that were built and no others, each as it was built. */
  isWhole(): boolean {
    const paths = existsSync(this.site) ? listFiles(this.site) : [];
    return paths.length === Object.keys(this.memory.files).length && paths.every((path) => this.isAsBuilt(path));
  }
}

/** A file of a site: its size in bytes, and how to tell whether it has changed. */
export interface SiteFile extends RememberedFile {
  size: number;
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
      const stats = statSync(file, { bigint: true });
      return [
        path,
        { size: Number(stats.size), stamp: stampOf(stats), digest: known[path] ?? digestBytes(readFileSync(file)) },
      ];
    }),
  );
}

export function digestBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

const madeFolders = new Set<string>();

/** Makes the folder of a file: of the thousands of files of a site many are in one folder, which is made once. */
export function makeFolderOf(file: string): void {
  const folder = dirname(file);
  if (madeFolders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  madeFolders.add(folder);
}

/** Puts a file of a former site into a new one; the two are one file until the former is removed, where the disk can have that. */
export function takeOver(former: string, site: string, path: string): void {
  const file = join(site, path);
  makeFolderOf(file);
  try {
    linkSync(join(former, path), file);
  } catch {
    copyFileSync(join(former, path), file);
  }
}

function stampOf({ size, mtimeNs, ino }: BigIntStats): string {
  return [size, mtimeNs, ino].map((number) => number.toString(36)).join(' ');
}
