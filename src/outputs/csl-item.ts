import type { DatePoint, PartialDate } from '../dates/partial-date.ts';

/** A year, a month and a day, as far as they are known. */
type DateParts = [year: number, month?: number, day?: number];

/** A date as CSL has it: one date or both ends of an interval, `circa` where it is not certain. */
export interface CslDate {
  'date-parts': DateParts[];
  circa?: true;
}

/** Something that can be cited, in the terms of the Citation Style Language (CSL-JSON, schema 1.0.2). */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  /** Names as printed: where one ends and another begins inside of them is not for us to guess. */
  author?: { literal: string }[];
  publisher?: string;
  'container-title'?: string;
  genre?: string;
  issued: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  archive_location?: string;
  note?: string;
}

/** A partial date in the form of CSL, which knows no open interval: of one, the end that is known. */
export function toCslDate({ start, end }: PartialDate): CslDate {
  const points = [start, end].filter((point) => point !== undefined);
  const ends = start && end && start.value === end.value ? [start] : points;
  const isSure = points.every(({ uncertain, approximate }) => !uncertain && !approximate);
  return { 'date-parts': ends.map(toParts), ...(!isSure && { circa: true }) };
}

function toParts({ value }: DatePoint): DateParts {
  return value.split('-').map(Number) as DateParts;
}
