import { rmSync } from 'node:fs';

/** Removes what nothing depends on, a folder with all that is in it, and says whether it could. */
export function removeFolder(path: string): boolean {
  try {
    // What still writes into it, such as a thread, may make it necessary to try again.
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    // The next run tries again.
    return false;
  }
}
