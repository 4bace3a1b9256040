import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Source } from '../dossier/dossier.ts';
import { type CslItem, toCslDate } from './csl-item.ts';
import { sourceKindLabels } from './labels.ts';

const types: Record<Source['kind'], string> = {
  'news-report': 'article-newspaper',
  'company-statement': 'webpage',
  'government-document': 'report',
  'court-document': 'legal_case',
  testimony: 'hearing',
  letter: 'personal_communication',
  legislation: 'legislation',
  'regulator-decision': 'report',
  research: 'report',
  other: 'document',
};

/** A source as CSL has it. What its date cannot say there, the note says in words. */
export function toSourceCitation(source: Source): CslItem {
  const { id, kind, title, authors = [], publisher, published, accessed, language, url, archived = [] } = source;
  const [copy] = archived;
  const notes = [
    ...(isPlain(published) ? [] : [`Published: ${formatPartialDate(published)}.`]),
    ...(copy === undefined ? [] : [`Archived copy: ${copy}`]),
  ];
  return {
    id,
    type: types[kind],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    publisher,
    ...((kind === 'news-report' || kind === 'company-statement') && { 'container-title': publisher }),
    genre: sourceKindLabels[kind],
    issued: toCslDate(published),
    ...(accessed && { accessed: toCslDate(accessed) }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: url }),
    ...(copy !== undefined && { archive_location: copy }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** Whether a date is a single one and sure, so that every format can say it. */
function isPlain({ start, end }: PartialDate): boolean {
  return start !== undefined && start.value === end?.value && !start.uncertain && !start.approximate;
}
