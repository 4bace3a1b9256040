import { collections, type EntryRef } from './collections.ts';

/** The path of an entry's page, from the root of the site on, such as `/claims/an-id/`. */
export function entryPath({ collection, id }: EntryRef): string {
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}

/** The entry whose page has a path; `undefined` when it is that of a page of another kind. */
export function entryAtPath(path: string): EntryRef | undefined {
  const [folder = '', id, rest] = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (id === undefined) return folder === '' ? undefined : { collection: 'pages', id: folder };
  const collection = collections.find((name) => name === folder && name !== 'pages');
  return collection && rest === undefined ? { collection, id } : undefined;
}
