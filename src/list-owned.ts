import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type NameParts, ownHost, parseOwnedName } from './owned-name.ts';

const day = 86_400_000;

/** A file or folder that belongs to one run of the program. */
export interface Owned {
  path: string;
  /** What it is for. */
  stem: string;
  /** When it was last changed, in milliseconds since 1970. */
  modified: number;
  /**
   * Whether its run was killed. Of one on another machine, or in another container, nobody here can tell: what it has
   * not touched for a day counts as left behind.
   */
  isLeftBehind: boolean;
}

/** What runs of the program, finished or not, have in a folder, the last changed first; nothing where there is no folder. */
export function listOwned(folder: string): Owned[] {
  const found = readNames(folder).flatMap((name): Owned[] => {
    const parts = parseOwnedName(name);
    if (!parts) return [];
    const path = join(folder, name);
    const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    // Its owner may have removed it in the meantime.
    if (modified === undefined) return [];
    return [{ path, stem: parts.stem, modified, isLeftBehind: isLeftBehind(parts, modified) }];
  });
  return found.sort((left, right) => right.modified - left.modified);
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isLeftBehind({ host, pid }: NameParts, modified: number): boolean {
  if (Date.now() - modified > day) return true;
  if (host !== ownHost) return false;
  // A container may give each run the same number.
  return pid === process.pid ? modified < performance.timeOrigin : !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It runs, but for someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isDead(pid);
}

/** Whether a process has ended and only waits for its parent to take notice, which in containers may never happen. */
function isDead(pid: number): boolean {
  try {
    return /\) [XZ] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    // Not every system tells.
    return false;
  }
}
