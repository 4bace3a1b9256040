import { z } from 'astro/zod';
import { nearestDate } from '../../dates/nearest-date.ts';
import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';
import { addFault } from './fault-issue.ts';

interface Options {
  /** What the field accepts: a date of any precision, that or an interval, or a full day. */
  accepts?: 'date' | 'date-or-interval' | 'day';
}

const examples = {
  date: 'an EDTF date such as `2024`, `2024-03`, `2024-03-05` or `2024-03~`',
  'date-or-interval':
    'an EDTF date or interval such as `2024`, `2024-03`, `2024-03-05`, `2024-03~`, `2024-03/2024-05` or `2024-03/..`',
  day: 'a full day such as `2024-03-05`',
};

/**
 * Turns what YAML makes of an unquoted date (a number, a text or a Date) into one `PartialDate`.
 * An interval that ends before it begins is a fault of its own, `date-order`.
 */
export function partialDate({ accepts = 'date' }: Options = {}) {
  return z.union([z.string(), z.number(), z.date()]).transform((raw, context): PartialDate => {
    const written = raw instanceof Date ? raw.toISOString().slice(0, 10) : String(raw).trim();
    const date = parsePartialDate(written);
    if (!date || !isAccepted(date, accepts)) {
      const near = nearestDate(written);
      const hint = near !== undefined && near !== written ? `; did you mean \`${near}\`?` : '';
      addFault(context, {
        ruleId: 'invalid-date',
        reason: `Unexpected date \`${written}\`, expected ${examples[accepts]}${hint}`,
      });
      return z.NEVER;
    }
    if (date.start && date.end && date.start.earliest > date.end.latest) {
      addFault(context, {
        ruleId: 'date-order',
        reason: `Unexpected interval \`${written}\`, expected its beginning before its end`,
      });
      return z.NEVER;
    }
    return date;
  });
}

function isAccepted(date: PartialDate, accepts: NonNullable<Options['accepts']>): boolean {
  if (accepts === 'date-or-interval') return true;
  if (accepts === 'date') return !date.isInterval;
  return !date.isInterval && date.edtf === date.start?.value && date.start.precision === 'day';
}
