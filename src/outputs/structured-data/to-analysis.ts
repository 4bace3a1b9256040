import type { AnalysisNewsArticle } from 'schema-dts';
import { urlTo } from '../../address.ts';
import type { Article, Source } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { entryPath } from '../../entry-path.ts';
import { publicationDates } from '../publication-dates.ts';
import { toAuthor, toPublisher } from './to-agent.ts';
import { toCorrections } from './to-corrections.ts';
import { toWork } from './to-work.ts';

/** An article (schema.org AnalysisNewsArticle) with the sources that it cites. */
export function toAnalysis(
  site: Site,
  article: Article,
  cited: readonly Source[],
): Exclude<AnalysisNewsArticle, string> {
  const target = { collection: 'articles' as const, id: article.id };
  const url = urlTo(entryPath(target));
  const dates = publicationDates(site, target);
  const { licence, language } = site.settings;
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.description,
    author: article.authors.map(toAuthor),
    publisher: toPublisher(site.settings),
    inLanguage: language,
    isAccessibleForFree: true,
    citation: cited.map(toWork),
    ...(dates && { datePublished: dates.published, dateModified: dates.changed }),
    ...(licence && { license: licence.url }),
    ...toCorrections(article.changes),
  };
}
