import { yearOf } from '../../dates/year-of.ts';
import { groupByYear } from '../group-by-year.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { buildParts } from './build-parts.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import { tellSpan } from './tell-span.ts';

/** The pages that list all sources, by year, the oldest first. */
export const sourceParts = oncePerSite('sourceParts', (site) =>
  buildParts(
    groupByYear(site.sourceList, ({ published }) => yearOf(published)),
    {
      path: '/sources/',
      most: mostOnAPage.lines,
      labelOf: (sections) =>
        tellSpan(
          sections.flatMap(({ entries }) => entries),
          ({ published }) => published,
        ),
      ledger: site.ledger,
    },
  ),
);
