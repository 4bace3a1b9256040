import { comparePartialDates } from '../../dates/compare-partial-dates.ts';
import { isStanding } from '../../dossier/list-standing.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { buildParts } from './build-parts.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import { tellSpan } from './tell-span.ts';

/** The pages that list all articles: the lead article, then the newest first. */
export const articleParts = oncePerSite('articleParts', (site) => {
  const entries = [...site.articles.values()]
    .filter(isStanding)
    .sort(
      (left, right) =>
        Number(right.id === site.settings.lead) - Number(left.id === site.settings.lead) ||
        comparePartialDates(right.published, left.published),
    );
  return buildParts([{ entries }], {
    path: '/articles/',
    most: mostOnAPage.full,
    labelOf: (sections) =>
      tellSpan(
        sections.flatMap((section) => section.entries.filter(({ id }) => id !== site.settings.lead)),
        ({ published }) => published,
      ),
    ledger: site.ledger,
  });
});
