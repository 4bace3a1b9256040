import type { AnalysisNewsArticle } from 'schema-dts';
import type { Article, Source } from '../../dossier/dossier.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { toAuthor } from './to-agent.ts';
import { toPublication } from './to-publication.ts';
import { toWork } from './to-work.ts';

/** An article (schema.org AnalysisNewsArticle) with the sources that it cites. */
export function toAnalysis(
  site: Site,
  { id, title, description, authors, changes }: Article,
  cited: readonly Source[],
): Exclude<AnalysisNewsArticle, string> {
  const publication = toPublication(site, { collection: 'articles', id }, changes);
  return {
    '@type': 'AnalysisNewsArticle',
    ...publication,
    mainEntityOfPage: publication.url,
    headline: title,
    description,
    author: authors.map(toAuthor),
    isAccessibleForFree: true,
    citation: cited.map(toWork),
  };
}
