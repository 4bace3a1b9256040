import type { Site } from '../../dossier/join-dossier.ts';
import type { Order } from '../../timeline/rails.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { timelinePath } from '../timeline-path.ts';
import { dateInOrder, isByYear, type TimelineYear, timelineYears } from '../timeline-years.ts';
import { buildParts, type Part } from './build-parts.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import { tellSpan } from './tell-span.ts';

/** A year of the timeline with the pages on which it is told. */
export interface YearInParts {
  year: TimelineYear;
  parts: readonly Part<TimelineYear>[];
}

const partsIn = {
  occurred: oncePerSite('yearPartsByOccurred', (site) => buildYearParts(site, 'occurred')),
  disclosed: oncePerSite('yearPartsByDisclosed', (site) => buildYearParts(site, 'disclosed')),
};

/** The pages of each year of a timeline; none where one page holds all years. */
export function yearParts(site: Site, order: Order): readonly YearInParts[] {
  return partsIn[order](site);
}

function buildYearParts(site: Site, order: Order): YearInParts[] {
  if (!isByYear(site)) return [];
  return timelineYears(site, order).map((year) => ({
    year,
    parts: buildParts([year], {
      path: timelinePath(order, year.year),
      most: mostOnAPage.full,
      labelOf: (sections) =>
        tellSpan(
          sections.flatMap(({ entries }) => entries.filter(({ isDisclosure }) => !isDisclosure)),
          ({ event }) => dateInOrder(event, order),
        ) || 'What became public',
      ledger: site.ledger,
    }),
  }));
}
