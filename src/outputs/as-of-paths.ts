import type { Day } from '../dates/partial-date.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { listAsOfDays } from './list-as-of-days.ts';
import { countAsOfParts } from './parts/as-of-parts.ts';
import { withCacheKeys } from './with-cache-keys.ts';

/** What a page of a day gets. */
export interface AsOfProps {
  day: Day;
  /** The days of the record before and after it. */
  previous: Day | undefined;
  next: Day | undefined;
  /** Which of the pages of the day it is. */
  number: number;
}

/** The first page of each day of the record, as Astro's `getStaticPaths` returns them. */
export function asOfPaths(site: Site): { params: { day: Day }; props: AsOfProps; cacheKey?: string }[] {
  const days = listAsOfDays(site);
  return withCacheKeys(
    days.map((day, index) => ({
      params: { day },
      props: { day, previous: days[index - 1], next: days[index + 1], number: 1 },
    })),
  );
}

/** The further pages of days on which more changed than one page holds. */
export function asOfPartPaths(
  site: Site,
): { params: { day: Day; number: string }; props: AsOfProps; cacheKey?: string }[] {
  const paths = asOfPaths(site).flatMap(({ params, props }) =>
    Array.from({ length: countAsOfParts(site, params.day).all - 1 }, (_, index) => ({
      params: { ...params, number: String(index + 2) },
      props: { ...props, number: index + 2 },
    })),
  );
  return withCacheKeys(paths);
}
