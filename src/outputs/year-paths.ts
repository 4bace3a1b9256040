import type { Site } from '../dossier/join-dossier.ts';
import type { Order } from '../timeline/rails.ts';
import { type YearInParts, yearParts } from './parts/year-parts.ts';
import { withCacheKeys } from './with-cache-keys.ts';

/** What a page of a year of the timeline gets. */
export interface YearProps extends YearInParts {
  /** Which of the pages of the year it is. */
  number: number;
}

/** The first pages of the years of a timeline, as Astro's `getStaticPaths` returns them; none where one page holds all. */
export function yearPaths(
  site: Site,
  order: Order,
): { params: { year: string }; props: YearProps; cacheKey?: string }[] {
  return withCacheKeys(
    yearParts(site, order).map((own) => ({ params: { year: own.year.year }, props: { ...own, number: 1 } })),
  );
}

/** The further pages of years that have too many events for one. */
export function yearPartPaths(
  site: Site,
  order: Order,
): { params: { year: string; number: string }; props: YearProps; cacheKey?: string }[] {
  const paths = yearParts(site, order).flatMap((own) =>
    own.parts.slice(1).map(({ number }) => ({
      params: { year: own.year.year, number: String(number) },
      props: { ...own, number },
    })),
  );
  return withCacheKeys(paths);
}
