import { type Day, parsePartialDate } from '../../dates/partial-date.ts';
import { cleanText, hasUnprintable } from '../clean-text.ts';
import { type DateReading, readCslDate } from '../dates/read-csl-date.ts';
import { quoteValue } from '../quote-value.ts';
import type { CslDate, CslEntry, CslVariable, Reference } from '../reference.ts';
import type { SourceFields } from '../source-fields.ts';
import { choosePublisher } from './choose-publisher.ts';
import { findAddress } from './find-address.ts';
import { findArchived } from './find-archived.ts';
import { formatName } from './format-name.ts';
import { languageTagOf } from './language-tag-of.ts';
import { sourceKindOf } from './source-kind-of.ts';

/** What a reference makes as a source. */
export interface MappedSource {
  fields: SourceFields;
  /** Required fields that it lacks, with what is known of them. */
  missing: { field: string; hint?: string }[];
  /** What was made of something that the entry does not say in so many words. */
  notes: string[];
  /** What is not as expected, a line each. */
  faults: string[];
  /** Fields of the entry that are no part of the source. */
  leftOut: string[];
}

/**
 * Maps a reference to the fields of a source. Nothing is invented: what is missing stays missing, and
 * what has no place in a source is named.
 *
 * @param lastDay the last day that it can be anywhere on earth: no source is younger
 */
export function mapSource(reference: Reference, lastDay: Day): MappedSource {
  const { csl } = reference;
  const used = new Set<CslVariable>(['type']);
  const [notes, faults, partly]: [string[], string[], string[]] = [[], [...reference.remarks], []];
  const fieldsOf = (variable: CslVariable): string => (reference.origins[variable] ?? [variable]).join(', ');

  const title = textOf('title');
  const choice = choosePublisher(csl);
  if (choice) used.add(choice.from);
  const authors = (csl.author ?? []).map(formatName).filter((name) => name !== undefined);
  if (authors.length > 0) used.add('author');
  const published = dateOf('issued', csl.issued, true);
  const address = findAddress(csl);
  faults.push(...address.faults);
  address.from?.forEach((variable) => used.add(variable));
  const { archived, from } = findArchived(csl);
  from.forEach((variable) => used.add(variable));
  const accessed = dateOf('accessed', csl.accessed, false);
  const language = readLanguage();
  const kind = readKind();
  for (const variable of used) {
    const value = csl[variable];
    if (typeof value === 'string' && hasUnprintable(value))
      faults.push(`Unexpected control characters in \`${fieldsOf(variable)}\`, expected plain text; they are left out`);
  }

  return {
    fields: {
      ...(title !== undefined && { title }),
      ...(choice && { publisher: choice.publisher }),
      ...(authors.length > 0 && { authors }),
      ...(published !== undefined && { published }),
      ...(address.url !== undefined && { url: address.url }),
      ...(archived.length > 0 && { archived }),
      ...(accessed !== undefined && { accessed }),
      kind,
      ...(language !== undefined && { language }),
    },
    missing: missingFields(),
    notes,
    faults,
    leftOut: [...leftOutFields(reference, used), ...partly],
  };

  function textOf(variable: 'title'): string | undefined {
    const text = cleanText(csl[variable] ?? '');
    if (text !== undefined) used.add(variable);
    return text;
  }

  function dateOf(variable: 'issued' | 'accessed', date: CslDate | undefined, canBeInterval: boolean) {
    if (!date) return undefined;
    const reading = readCslDate(date);
    const fault = dateFault(reading, { canBeInterval, lastDay });
    if (fault === undefined) {
      used.add(variable);
      if (reading.lost !== undefined) noteLoss(variable, reading);
      return reading.edtf;
    }
    faults.push(
      `Unexpected date ${quoteValue(reading.written)} in \`${fieldsOf(variable)}\`, ${fault}; it is left out`,
    );
    used.add(variable);
    return undefined;
  }

  function noteLoss(variable: CslVariable, { lost = '', written, edtf = '' }: DateReading): void {
    if (lost === 'time of day') partly.push(`time of day in ${fieldsOf(variable)}`);
    else notes.push(`date ${quoteValue(written)} became \`${edtf}\`, without its ${lost}`);
  }

  function readLanguage(): string | undefined {
    if (csl.language === undefined) return undefined;
    const tag = languageTagOf(csl.language);
    used.add('language');
    if (tag !== undefined) return tag;
    const expected = 'expected a BCP 47 tag such as `en`, or the name of one language';
    faults.push(`Unexpected language ${quoteValue(csl.language)}, ${expected}; it is left out`);
    return undefined;
  }

  function readKind() {
    const { kind, isSure, from } = sourceKindOf(reference);
    if (from === 'genre') used.add('genre');
    const origin = from === 'genre' ? (csl.genre ?? '') : reference.typeName;
    if (!isSure) notes.push(`kind \`${kind}\` is a guess from ${quoteValue(origin)}`);
    return kind;
  }

  function missingFields(): MappedSource['missing'] {
    const author = authors.length === 1 && csl.author?.[0]?.given === undefined ? authors[0] : undefined;
    return [
      ...(title === undefined ? [{ field: 'title' }] : []),
      ...(choice ? [] : [{ field: 'publisher', ...(author !== undefined && { hint: `the author is ${author}` }) }]),
      ...(published === undefined ? [{ field: 'published', ...dateHint(csl.issued) }] : []),
    ];
  }
}

function dateHint(date: CslEntry['issued']): { hint?: string } {
  const written = date ? cleanText(readCslDate(date).written) : undefined;
  return written === undefined ? {} : { hint: `the reference says ${quoteValue(written)}` };
}

function dateFault(
  { edtf, written }: DateReading,
  { canBeInterval, lastDay }: { canBeInterval: boolean; lastDay: Day },
): string | undefined {
  const date = edtf === undefined ? undefined : parsePartialDate(edtf);
  if (!date) return `expected one such as \`2022\`, \`2022-06\`, \`2022-06-17\`, \`2022~\` or \`2021-09/2022-01\``;
  if (date.isInterval && !canBeInterval) return 'expected a single date';
  return (date.start?.earliest ?? '') > lastDay
    ? `which has not come yet`
    : written === ''
      ? 'expected a date'
      : undefined;
}

/** The fields of an entry that no part of the source was taken from, each once. */
function leftOutFields({ csl, fields, origins }: Reference, used: ReadonlySet<CslVariable>): string[] {
  const variables = Object.keys(csl) as CslVariable[];
  const carried = new Set(variables.filter((name) => used.has(name)).flatMap((name) => origins[name] ?? [name]));
  return [...new Set(fields.filter((field) => !carried.has(field)))];
}
