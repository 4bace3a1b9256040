import { z } from 'astro/zod';
import { edtfPatterns } from '../../dates/edtf-pattern.ts';
import { nearestDate } from '../../dates/nearest-date.ts';
import { type PartialDate, parsePartialDate } from '../../dates/partial-date.ts';
import { addFault, missingValue } from './fault-issue.ts';
import { writtenAs } from './written-form.ts';

/** What a field accepts: a date of any precision, that or an interval, or a full day. */
type Accepted = keyof typeof edtfPatterns;

interface Options {
  accepts?: Accepted;
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
  const date = z.unknown().transform((raw, context): PartialDate => {
    if (raw === undefined || raw === null) {
      addFault(context, missingValue);
      return z.NEVER;
    }
    const written = textOf(raw);
    const date = written === undefined ? undefined : parsePartialDate(written);
    if (!date || !isAccepted(date, accepts)) {
      addFault(context, {
        ruleId: 'invalid-date',
        reason: `Unexpected ${written === undefined ? 'value' : `date \`${written}\``}, expected ${examples[accepts]}${hint(written, accepts)}`,
      });
      return z.NEVER;
    }
    if (date.start && date.end && date.start.earliest > date.end.latest) {
      addFault(context, {
        ruleId: 'date-order',
        reason: `Unexpected interval \`${date.edtf}\`, expected it to begin before it ends`,
      });
      return z.NEVER;
    }
    return date;
  });
  return writtenAs(writtenDate(accepts), date.meta({ type: 'string', pattern: edtfPatterns[accepts] }));
}

/** A date as YAML hands it over: a text, or of a bare year a number. */
function writtenDate(accepts: Accepted): z.ZodType {
  const written = z.string().meta({ pattern: edtfPatterns[accepts], ...(accepts === 'day' && { format: 'date' }) });
  return accepts === 'day' ? written : z.union([written, z.int().min(1000).max(9999)]);
}

/** What was written, as text; `undefined` for what can be no date, such as a list. */
function textOf(raw: unknown): string | undefined {
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : undefined;
}

function hint(written: string | undefined, accepts: Accepted): string {
  const near = written === undefined ? undefined : nearestDate(written, (date) => isAccepted(date, accepts));
  return near === undefined || near === written ? '' : `; did you mean \`${near}\`?`;
}

function isAccepted(date: PartialDate, accepts: Accepted): boolean {
  if (accepts === 'date-or-interval') return true;
  if (accepts === 'date') return !date.isInterval;
  return !date.isInterval && date.edtf === date.start?.value && date.start.precision === 'day';
}
