import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes of the files of a folder those that were changed the longest ago, so that at most so many stay. */
export function keepNewest(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = files
    .map((file) => ({ file, time: changed(file) }))
    .sort((left, right) => right.time - left.time);
  for (const { file } of newestFirst.slice(most)) rmSync(file, { force: true });
}
