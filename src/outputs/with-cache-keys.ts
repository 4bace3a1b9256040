import { handedRecord } from '../handed-record.ts';

/**
 * Paths of pages, for Astro's `getStaticPaths`, each with a digest of its props: what a page gets that way the build
 * does not see it read, and it has to know of it to tell whether the page of the last build is still right.
 */
export function withCacheKeys<T extends { props: object }>(paths: readonly T[]): (T & { cacheKey?: string })[] {
  const digestOf = handedRecord()?.digestOf;
  return paths.map((path) => ({ ...path, ...(digestOf && { cacheKey: digestOf(path.props) }) }));
}
