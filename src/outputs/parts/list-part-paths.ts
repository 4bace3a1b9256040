import { withCacheKeys } from '../with-cache-keys.ts';
import type { Part } from './build-parts.ts';

/** What a page of a long list gets: its number. */
export interface ListPartProps {
  number: number;
}

/** The further pages of a list, as Astro's `getStaticPaths` returns them. */
export function listPartPaths(
  parts: readonly Part[],
): { params: { number: string }; props: ListPartProps; cacheKey?: string }[] {
  return withCacheKeys(parts.slice(1).map(({ number }) => ({ params: { number: String(number) }, props: { number } })));
}
