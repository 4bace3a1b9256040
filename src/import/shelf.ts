import type { MappedSource } from './mapping/map-source.ts';
import type { KnownSource } from './read-known-sources.ts';
import { plainWords, type WorkKeys, workKeys } from './work-keys.ts';

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

type Shelved = Pick<KnownSource, 'path' | 'fields'> & { keys: WorkKeys };

const samenesses: [keyof WorkKeys, string][] = [
  ['address', 'same address'],
  ['doi', 'same DOI'],
  ['words', 'same title, publisher and date'],
];

/** A shelf with the sources that are known. */
export function buildShelf(known: readonly KnownSource[]): Shelf {
  /** By id; a former id leads to nothing, but is taken. */
  const ids = new Map<string, Shelved | undefined>();
  const works = new Map<string, Shelved>();
  const add: Shelf['add'] = ({ id, path, fields, aliases = [] }, doi) => {
    const shelved = { path, fields, keys: workKeys(fields, doi) };
    ids.set(id, shelved);
    for (const alias of aliases) if (!ids.has(alias)) ids.set(alias, undefined);
    for (const [name, key] of Object.entries(shelved.keys)) {
      if (!works.has(`${name} ${key}`)) works.set(`${name} ${key}`, shelved);
    }
  };
  for (const source of known) add(source);
  return {
    add,
    isTaken: (id) => ids.has(id),
    find: ({ fields, missing }, doi, wantedId) => {
      const keys = workKeys(fields, doi);
      for (const [name, sameness] of samenesses) {
        const other = keys[name] === undefined ? undefined : works.get(`${name} ${keys[name]}`);
        if (other && !differsInDoi(keys, other.keys)) return { path: other.path, sameness };
      }
      return missing.length === 0 ? undefined : completed(fields, wantedId);
    },
  };

  function completed(fields: MappedSource['fields'], wantedId: string): SameWork | undefined {
    for (let number = 2, id = wantedId; ids.has(id); id = `${wantedId}-${number}`, number += 1) {
      const other = ids.get(id);
      if (other && agrees(fields, other.fields)) return { path: other.path, sameness: 'same key and title' };
    }
    return undefined;
  }
}

/** Two DOIs are two works, though an editorial has the title and the day of another. */
function differsInDoi(keys: WorkKeys, otherKeys: WorkKeys): boolean {
  return keys.doi !== undefined && otherKeys.doi !== undefined && keys.doi !== otherKeys.doi;
}

/** Whether an entry that lacks something says nothing else than a source that may have been completed since. */
function agrees(fields: MappedSource['fields'], other: KnownSource['fields']): boolean {
  return (['title', 'publisher', 'published'] as const).every(
    (name) => fields[name] === undefined || plainWords(fields[name]) === plainWords(other[name] ?? ''),
  );
}
