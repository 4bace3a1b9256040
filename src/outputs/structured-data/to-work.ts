import type { CreativeWork } from 'schema-dts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { Source } from '../../dossier/dossier.ts';
import { toAuthor } from './to-agent.ts';

export type Work = Exclude<CreativeWork, string>;

const types = {
  'news-report': 'NewsArticle',
  'government-document': 'Report',
  'regulator-decision': 'Report',
  research: 'Report',
  legislation: 'Legislation',
} as const;

/** A source as what it is, with its address and those of its copies. */
export function toWork(source: Source): Work {
  const { kind, title, publisher, authors = [], published, url, archived = [], language } = source;
  const type = kind in types ? types[kind as keyof typeof types] : 'CreativeWork';
  return {
    '@type': type,
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(authors.length > 0 && { author: authors.map(toAuthor) }),
    ...dated('datePublished', published),
    ...(url !== undefined && { url }),
    ...(archived.length > 0 && { archivedAt: archived }),
    ...(language !== undefined && { inLanguage: language }),
  };
}

/** A date as ISO 8601 under a name, never more precise than it is known; nothing for an interval. */
export function dated<N extends string>(name: N, { isInterval, start }: PartialDate): Partial<Record<N, string>> {
  return isInterval || !start ? {} : ({ [name]: start.value } as Record<N, string>);
}
