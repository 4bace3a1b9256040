import { posix } from 'node:path';
import type { EntryFile } from '../dossier/entry-file.ts';
import { valueAt } from '../dossier/field-path.ts';
import { isEntryPath } from '../dossier/find-stray-files.ts';
import { listContentFiles } from '../dossier/list-content-files.ts';
import { parseFields } from '../dossier/parse-fields.ts';
import { readEntryFile } from '../dossier/read-entry-file.ts';
import { anyReference } from '../dossier/schemas/reference.ts';
import { sourceFields } from '../dossier/schemas/source.ts';
import type { SourceFields } from './source-fields.ts';

/** A source that is in the content folder already, drafts included. */
export interface KnownSource {
  id: string;
  /** Relative to the project. */
  path: string;
  fields: Partial<SourceFields>;
  /** Former ids. */
  aliases: string[];
}

/** The sources of a content folder, wherever below `sources/` they lie, with what can be read of them. */
export async function readKnownSources(contentDir: string, shownDir: string): Promise<KnownSource[]> {
  const paths = (await listContentFiles(contentDir)).filter(
    (path) => isEntryPath(path) && path.startsWith(`sources${posix.sep}`),
  );
  return Promise.all(paths.map(async (path) => knownSource(await readEntryFile(contentDir, shownDir, path))));
}

function knownSource({ id, file, frontMatter }: EntryFile): KnownSource {
  const { title, publisher, published, url } = parseFields(sourceFields(anyReference), frontMatter, file);
  const aliases = valueAt(frontMatter.value, ['aliases']);
  return {
    id,
    path: file.path,
    fields: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(published && { published: published.edtf }),
      ...(url !== undefined && { url }),
    },
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  };
}
