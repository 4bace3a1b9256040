import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that a process and all below it hold at this moment, in bytes: the sum of their resident sets, in which
 * what they share counts for each. `undefined` where the system has no `/proc`.
 */
export function treeMemory(pid: number): number | undefined {
  const pages = read(`/proc/${pid}/statm`)?.split(' ')[1];
  if (pages === undefined) return undefined;
  const below = childrenOf(pid).map((child) => treeMemory(child) ?? 0);
  return below.reduce((sum, bytes) => sum + bytes, Number(pages) * pageSize);
}

/** Of the processors that Node's packages are for, all have it but some kernels for ARM. */
const pageSize = 4_096;

function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    // It has ended in the meantime.
    return [];
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended in the meantime.
    return undefined;
  }
}
