import { posix } from 'node:path';
import { VFile } from 'vfile';
import { collections, isCollection } from '../collections.ts';
import { nearest } from './nearest.ts';
import { report } from './problem.ts';

/** Whether a path, from the content folder on, is that of an entry. */
export function isEntryPath(path: string): boolean {
  const [folder = '', ...rest] = path.split(posix.sep);
  return isCollection(folder) && rest.length > 0 && path.endsWith('.md');
}

/** Markdown files that are no entries, each with a warning: a folder with a misspelt name would hide all that is in it. */
export function findStrayFiles(paths: readonly string[], shownDir: string): VFile[] {
  return paths
    .filter((path) => /\.(?:md|markdown|mdx)$/i.test(path) && !isEntryPath(path))
    .map((path) => {
      const file = new VFile({ path: posix.join(shownDir, path) });
      report(file, { ruleId: 'stray-file', reason: strayReason(path) });
      return file;
    });
}

function strayReason(path: string): string {
  const [folder = '', ...rest] = path.split(posix.sep);
  if (isCollection(folder) && rest.length > 0) return 'File does not end in `.md` and is left out';
  const near = nearest(folder, collections);
  return `File is in no collection and is left out${near === undefined ? '' : `; did you mean \`${near}/\`?`}`;
}
