import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lets everybody read a folder with all that is in it and only its owner write, whatever was usual where it was made. */
export function setPlainModes(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) setPlainModes(path);
    // What a link leads to is no part of the folder.
    else if (entry.isFile()) chmodSync(path, 0o644);
  }
}
