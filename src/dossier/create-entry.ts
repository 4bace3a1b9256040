import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type Collection, collections, type EntryRef } from '../collections.ts';
import { indexEntries, invalidId } from './entry-index.ts';
import { entryTemplate } from './entry-template.ts';
import { isEntryPath } from './find-stray-files.ts';
import { listContentFiles } from './list-content-files.ts';
import { suggest } from './nearest.ts';
import { readEntryFile } from './read-entry-file.ts';
import { toEntryId } from './schemas/entry-id.ts';
import { shownPath } from '../shown-path.ts';

interface Folders {
  contentDir: string;
  projectDir: string;
}

/** The file that was written, relative to the project, or why none was. */
export type Creation = { file: string } | { fault: string };

/** What people say for one entry of each collection. */
const kinds = new Map(collections.map((collection): [string, Collection] => [collection.slice(0, -1), collection]));

/**
 * Writes the file of a new entry, a draft with every field explained; never over a file that is there.
 *
 * @param words what stands behind the command: a kind and an id
 */
export async function createEntry(words: readonly string[], { contentDir, projectDir }: Folders): Promise<Creation> {
  const target = parseWords(words);
  if ('fault' in target) return target;
  const shownDir = shownPath(contentDir, projectDir);
  if (!(await isFolder(contentDir)))
    return { fault: `Unexpected absence of the folder \`${shownDir}\`, expected the content to be there` };
  const fault = invalidId(target) ?? (await whereTaken(target, contentDir, shownDir));
  if (fault !== undefined) return { fault };
  const path = posix.join(target.collection, `${target.id}.md`);
  await mkdir(join(contentDir, target.collection), { recursive: true });
  const file = posix.join(shownDir, path);
  const isNew = await writeFile(join(contentDir, path), entryTemplate(target.collection), { flag: 'wx' }).then(
    () => true,
    existingAsFalse,
  );
  return isNew ? { file } : { fault: `Unexpected file \`${file}\`, expected none at that place` };
}

/** Something that is no entry, such as a link to a file elsewhere, stands there. */
function existingAsFalse(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

function parseWords([kind, id, ...rest]: readonly string[]): EntryRef | { fault: string } {
  const known = [...kinds.keys()];
  const list = known.map((name) => `\`${name}\``).join(', ');
  if (kind === undefined)
    return {
      fault: `Unexpected absence of a kind and an id, expected \`npm run new -- claim an-id\`; kinds are ${list}`,
    };
  const collection = kinds.get(kind);
  if (!collection) return { fault: `Unexpected kind \`${kind}\`, expected one of ${list}${suggest(kind, known)}` };
  if (id === undefined) return { fault: `Unexpected absence of an id, expected \`npm run new -- ${kind} an-id\`` };
  if (rest.length > 0) {
    const near = toEntryId([id, ...rest].join(' '));
    return {
      fault: `Unexpected words behind the id \`${id}\`, expected one id${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    };
  }
  return { collection, id };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Says which entry has an id already, or had it; drafts and those in sub-folders count. */
async function whereTaken(
  { collection, id }: EntryRef,
  contentDir: string,
  shownDir: string,
): Promise<string | undefined> {
  const paths = (await listContentFiles(contentDir)).filter(
    (path) => isEntryPath(path) && path.startsWith(`${collection}/`),
  );
  const files = await Promise.all(paths.map((path) => readEntryFile(contentDir, shownDir, path)));
  const { published, aliases } = indexEntries(files, () => false);
  const holder = published[collection].get(id);
  if (holder) return `Unexpected id \`${id}\`, which \`${holder.file.path}\` has already`;
  const heir = published[collection].get(aliases[collection].get(id) ?? '');
  return heir && `Unexpected id \`${id}\`, which is a former id of \`${heir.file.path}\``;
}
