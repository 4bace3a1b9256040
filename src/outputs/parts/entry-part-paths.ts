import type { Collection } from '../../collections.ts';
import type { EntryOf } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { type EntryProps, entryPaths } from '../entry-paths.ts';
import { withCacheKeys } from '../with-cache-keys.ts';
import type { Part } from './build-parts.ts';
import { entryParts } from './entry-parts.ts';
import type { EntrySection } from './entry-sections.ts';

/** What a further page of an entry gets. */
export interface EntryPartProps<T> extends EntryProps<T> {
  parts: readonly Part<EntrySection>[];
  /** Which of them it is; from 2 on. */
  number: number;
}

/** The further pages of the entries of a collection, also below their former ids, as Astro's `getStaticPaths` returns them. */
export function entryPartPaths<C extends Collection>(
  site: Site,
  collection: C,
): { params: { id: string; number: string }; props: EntryPartProps<EntryOf[C]>; cacheKey?: string }[] {
  const entries = site[collection] as ReadonlyMap<string, EntryOf[C]>;
  const paths = entryPaths(entries).flatMap(({ params, props }) => {
    const parts = entryParts(site, { collection, id: props.entry.id });
    return parts.slice(1).map(({ number }) => ({
      params: { ...params, number: String(number) },
      props: { ...props, parts, number },
    }));
  });
  return withCacheKeys(paths);
}
