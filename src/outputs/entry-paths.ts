import { withCacheKeys } from './with-cache-keys.ts';

/** What the page of an entry's address gets: the entry, or the id to which a former id leads. */
export interface EntryProps<T> {
  entry: T;
  /** Whether the address is a former one of the entry. */
  isMoved: boolean;
}

/** The addresses of a collection: one an entry and one a former id, as Astro's `getStaticPaths` returns them. */
export function entryPaths<T extends { id: string; aliases?: string[] | undefined }>(
  entries: ReadonlyMap<string, T>,
): { params: { id: string }; props: EntryProps<T>; cacheKey?: string }[] {
  const paths = [...entries.values()].flatMap((entry) => [
    { params: { id: entry.id }, props: { entry, isMoved: false } },
    ...(entry.aliases ?? []).map((id) => ({ params: { id }, props: { entry, isMoved: true } })),
  ]);
  return withCacheKeys(paths);
}
