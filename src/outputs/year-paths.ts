import type { Site } from '../dossier/join-dossier.ts';
import type { Order } from '../timeline/rails.ts';
import { withCacheKeys } from './with-cache-keys.ts';
import { isByYear, type TimelineYear, timelineYears } from './timeline-years.ts';

/** What the page of a year of the timeline gets. */
export interface YearProps {
  year: TimelineYear;
  years: TimelineYear[];
}

/** The pages of the years of a timeline, as Astro's `getStaticPaths` returns them; none where one page holds all. */
export function yearPaths(
  site: Site,
  order: Order,
): { params: { year: string }; props: YearProps; cacheKey?: string }[] {
  if (!isByYear(site)) return [];
  const years = timelineYears(site, order);
  return withCacheKeys(years.map((year) => ({ params: { year: year.year }, props: { year, years } })));
}
