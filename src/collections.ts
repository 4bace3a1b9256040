/** The folders of `content/` that hold entries, in the order in which they are read. */
export const collections = ['articles', 'claims', 'events', 'sources', 'actors', 'pages'] as const;

export type Collection = (typeof collections)[number];

/** One entry of one collection: what a link, a reference or an address points to. */
export interface EntryRef {
  collection: Collection;
  id: string;
}

/** The key of an entry in a map over all collections. */
export function entryKey({ collection, id }: EntryRef): string {
  return `${collection}/${id}`;
}

export function isCollection(name: string): name is Collection {
  return (collections as readonly string[]).includes(name);
}
