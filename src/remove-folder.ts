import { existsSync, rmSync } from 'node:fs';

/** How often a removal starts again where others change what is to be removed. */
const mostTries = 1000;
/** How long nothing may come back for a folder to count as gone for good, in milliseconds. */
const settling = 100;
/** How often what comes back is removed again at the end of the program. */
const mostReturns = 20;

/** Removes what nothing depends on, a folder with all that is in it, and says whether it could. */
export function removeFolder(path: string): boolean {
  try {
    // Node ends a removal without a word when a file is gone before its turn, as when a thread removes it, too.
    for (let tries = 0; tries < mostTries && existsSync(path); tries++)
      // What still writes into it, such as a thread, may make it necessary to try again.
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return !existsSync(path);
  } catch {
    // The next run tries again.
    return false;
  }
}

/**
 * Removes a folder at the end of the program, if it is there then. Threads go on until the very end, those of Astro's
 * bundler among them, which nobody can stop: what they write makes the folder anew.
 */
export function removeAtExit(path: string): void {
  process.once('exit', () => {
    for (let returns = 0; returns < mostReturns && existsSync(path); returns++) {
      removeFolder(path);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settling);
    }
  });
}
