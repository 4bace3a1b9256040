import { existsSync, rmSync } from 'node:fs';

/** How often a removal starts again for what others remove from the same folder at the same time. */
const mostTries = 1000;

/** Removes what nothing depends on, a folder with all that is in it, and says whether it could. */
export function removeFolder(path: string): boolean {
  try {
    // Node ends a removal without a word when a file is gone before its turn, as when a thread removes it, too.
    for (let tries = 0; tries < mostTries && (tries === 0 || existsSync(path)); tries++)
      // What still writes into it, such as a thread, may make it necessary to try again.
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return !existsSync(path);
  } catch {
    // The next run tries again.
    return false;
  }
}
