import { readFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { hash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { projectDir } from '../project.ts';
import { replaceFile } from '../replace-file.ts';
import { keepNewest } from './keep-newest.ts';
import type { Read } from './track-site.ts';

/** What is kept of a build, for the next one to take over what would be the same again. */
export interface SiteMemory {
  /** Digest of the program and its settings. */
  program: string;
  /** Digest of all files of the content. */
  content: string;
  /** Every file of the site, by its path. */
  files: Record<string, RememberedFile>;
  /** Digests of the pages that each part of the search's index finds, by the folder of the part. */
  search: Record<string, string>;
  /** Files that were made of the record, by their path. */
  pages: Record<string, RememberedPage>;
  /** What pages read, for `RememberedPage.reads` to point into. */
  reads: Read[];
}

export interface RememberedFile {
  /** Digest of its bytes. */
  digest: string;
  /** What the disk tells of a file that was not touched. */
  stamp: string;
}

export interface RememberedPage {
  /** Digest of what the page was given. */
  given: string;
  reads: number[];
  /** Digest of what it read. */
  digest: string;
}

/** One for each folder that one builds into. */
const mostMemories = 8;

/** What is kept of the last build of the site at a path; `undefined` where nothing is, or nothing that can be read. */
export async function recallSite(target: string): Promise<SiteMemory | undefined> {
  try {
    return JSON.parse(await readFile(memoryFile(target), 'utf8')) as SiteMemory;
  } catch {
    // It saves time and nothing depends on it.
    return undefined;
  }
}

export async function rememberSite(target: string, memory: SiteMemory): Promise<void> {
  const file = memoryFile(target);
  try {
    mkdirSync(dirname(file), { recursive: true });
    await replaceFile(file, JSON.stringify(memory));
    keepNewest(dirname(file), mostMemories);
  } catch {
    // On a disk that is full or read-only, the next build takes as long as this one.
  }
}

function memoryFile(target: string): string {
  return join(projectDir, '.astro/sites', `${basename(target)}-${hash('sha256', target).slice(0, 16)}.json`);
}
