import { earliestDay, latestDay } from '../../dates/day-bounds.ts';
import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';
import { disclosureDay } from '../../dossier/disclosure-day.ts';
import type { DerivedColumn } from './table.ts';

/** Two columns that tell the days between which the date in the field `name` lies, for programs that know no EDTF. */
export function boundsOf<Name extends string>(name: Name): DerivedColumn<{ [K in Name]?: string | undefined }>[] {
  return [
    {
      name: `${name}_earliest`,
      meaning: `The first day that \`${name}\` can mean; empty when its beginning is open.`,
      cell: (row) => bound(row[name], earliestDay),
    },
    {
      name: `${name}_latest`,
      meaning: `The last day that \`${name}\` can mean; empty when its end is open.`,
      cell: (row) => bound(row[name], latestDay),
    },
  ];
}

/** A column that tells the day on which an event or a claim counts as public. */
export function publicDayAfter<Name extends string>(
  happened: Name,
): DerivedColumn<{ [K in Name | 'disclosed']?: string | undefined }> {
  return {
    name: 'public_day',
    meaning: `The day on which it counts as public: the last one that \`disclosed\` can mean, or without one that \`${happened}\` can.`,
    cell: (row) => {
      const date = parse(row[happened]);
      return date && disclosureDay({ disclosed: parse(row.disclosed) }, date);
    },
  };
}

function bound(text: string | undefined, boundOf: (date: PartialDate) => string | undefined): string | undefined {
  const date = parse(text);
  return date && boundOf(date);
}

function parse(text: string | undefined): PartialDate | undefined {
  return text === undefined ? undefined : parsePartialDate(text);
}
