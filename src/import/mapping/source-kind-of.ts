import type { Source } from '../../dossier/dossier.ts';
import type { CslEntry, Reference } from '../reference.ts';

type Kind = Source['kind'];

/** A kind, and whether the type says it for sure. */
export interface KindReading {
  kind: Kind;
  isSure: boolean;
  /** What it was read from. */
  from: 'type' | 'genre';
}

/** CSL types that are of one kind only. */
const sureKinds: Record<string, Kind> = {
  'article-newspaper': 'news-report',
  'article-magazine': 'news-report',
  'article-journal': 'research',
  'paper-conference': 'research',
  thesis: 'research',
  legislation: 'legislation',
  bill: 'legislation',
  legal_case: 'court-document',
  hearing: 'testimony',
  personal_communication: 'letter',
};

/** CSL types that are mostly of one kind. */
const likelyKinds: Record<string, Kind> = {
  article: 'research',
  broadcast: 'news-report',
  dataset: 'research',
  regulation: 'legislation',
  review: 'research',
  treaty: 'legislation',
};

/** Types of the formats that say more than the CSL type made of them. */
const ownKinds: Record<string, Kind> = { GOVDOC: 'government-document' };

/** Words of a genre that tell the kind whatever the type. */
const genreKinds: [RegExp, Kind][] = [
  [/press release|news release|pressemitteilung|communiqué de presse/i, 'company-statement'],
  [/\btestimony\b|\baffidavit\b|\bdeclaration of\b/i, 'testimony'],
  [/\bcomplaint\b|\bjudgment\b|\bcourt\b|\bindictment\b/i, 'court-document'],
  [/\b(?:open )?letter\b/i, 'letter'],
];

/** What a journal article has and a report in a newspaper has not. */
const scholarlyFields = new Set(['volume', 'doi', 'eprint']);

/** The kind of source that an entry is, by its type and genre; `other` where neither tells. */
export function sourceKindOf({ csl, typeName, fields }: Reference): KindReading {
  const { type = '', genre = '' } = csl;
  const byGenre = genreKinds.find(([words]) => words.test(genre))?.[1];
  if (byGenre) return { kind: byGenre, isSure: false, from: 'genre' };
  if (Object.hasOwn(ownKinds, typeName)) return { kind: ownKinds[typeName] ?? 'other', isSure: true, from: 'type' };
  // In BibTeX an article may stand in a newspaper or in a journal.
  if (typeName === '@article' && type === 'article-journal')
    return { kind: articleKind(fields), isSure: false, from: 'type' };
  if (Object.hasOwn(sureKinds, type)) return { kind: sureKinds[type] ?? 'other', isSure: true, from: 'type' };
  return { kind: likelyKind(type), isSure: false, from: 'type' };
}

function articleKind(fields: Reference['fields']): Kind {
  return fields.some((field) => scholarlyFields.has(field)) ? 'research' : 'news-report';
}

function likelyKind(type: NonNullable<CslEntry['type']>): Kind {
  return (Object.hasOwn(likelyKinds, type) ? likelyKinds[type] : undefined) ?? 'other';
}
