import { join, posix } from 'node:path';
import { VFile } from 'vfile';
import type { CheckedEntry } from '../checked-entry.ts';
import { suggest } from '../nearest.ts';
import { report } from '../problem.ts';
import { readContentFile } from '../read-content-file.ts';
import { sizeLimits } from '../size-limits.ts';
import { pictureFault } from './picture-fault.ts';

interface Folder {
  contentDir: string;
  /** Every file below it. */
  paths: ReadonlySet<string>;
}

/** Reports pictures in bodies that are not there, and those that cannot be shown or do more than show something. */
export async function checkPictures(entries: readonly CheckedEntry[], { contentDir, paths }: Folder): Promise<void> {
  const looked = new Map<string, string | undefined>();
  const lookOnce = async (target: string): Promise<string | undefined> => {
    if (!looked.has(target)) looked.set(target, await lookAt(contentDir, target));
    return looked.get(target);
  };
  for (const { entry, parsed } of entries) {
    for (const { path, position } of parsed.references.images) {
      const target = posix.join(posix.dirname(entry.path), path);
      const reason = paths.has(target) ? await lookOnce(target) : missingReason(entry.path, path, paths);
      if (reason !== undefined) report(entry.file, { ruleId: 'broken-link', reason }, position);
    }
  }
}

async function lookAt(contentDir: string, path: string): Promise<string | undefined> {
  const file = new VFile({ path });
  const { bytes } = await readContentFile(join(contentDir, path), file, sizeLimits.picture);
  return bytes ? pictureFault(bytes, path) : file.messages[0]?.reason;
}

function missingReason(from: string, path: string, paths: ReadonlySet<string>): string {
  const folder = posix.dirname(from);
  const pictures = [...paths].filter((other) => !other.endsWith('.md')).map((other) => posix.relative(folder, other));
  const shown = pictures.map((other) => (other.startsWith('.') ? other : `./${other}`));
  return `Unexpected link to missing picture \`${path}\`${suggest(path, shown)}`;
}
