import type { MappedSource } from './mapping/map-source.ts';
import type { KnownSource } from './read-known-sources.ts';
import { plainWords, workKeys } from './work-keys.ts';

/** A source that is the same work as an entry, and in what. */
export interface SameWork {
  path: string;
  sameness: string;
}

/** The sources that there are or will be, by id and by what they can be known again by. */
export interface Shelf {
  isTaken: (id: string) => boolean;
  /** The source that is the same work, or was made of the same entry before. */
  find: (source: MappedSource, doi: string | undefined, wantedId: string) => SameWork | undefined;
  add: (source: Omit<KnownSource, 'aliases'> & { aliases?: string[] }, doi?: string) => void;
}

/** A shelf with the sources that are known. */
export function buildShelf(known: readonly KnownSource[]): Shelf {
  const ids = new Map<string, Pick<KnownSource, 'path' | 'fields'> | undefined>();
  const works = new Map<string, string>();
  const add: Shelf['add'] = ({ id, path, fields, aliases = [] }, doi) => {
    ids.set(id, { path, fields });
    for (const alias of aliases) if (!ids.has(alias)) ids.set(alias, undefined);
    for (const { key } of workKeys(fields, doi)) if (!works.has(key)) works.set(key, path);
  };
  for (const source of known) add(source);
  return {
    add,
    isTaken: (id) => ids.has(id),
    find: ({ fields, missing }, doi, wantedId) => {
      for (const { key, sameness } of workKeys(fields, doi)) {
        const path = works.get(key);
        if (path !== undefined) return { path, sameness };
      }
      if (missing.length === 0) return undefined;
      for (let number = 1, id = wantedId; ids.has(id); number += 1, id = `${wantedId}-${number}`) {
        const other = ids.get(id);
        if (other && agrees(fields, other.fields)) return { path: other.path, sameness: 'same key and title' };
      }
      return undefined;
    },
  };
}

/** Whether an entry that lacks something says nothing else than a source that may have been completed since. */
function agrees(fields: MappedSource['fields'], other: KnownSource['fields']): boolean {
  return (['title', 'publisher', 'published'] as const).every(
    (name) => fields[name] === undefined || plainWords(fields[name]) === plainWords(other[name] ?? ''),
  );
}
