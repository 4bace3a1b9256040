import { formatPartialDate } from '../../dates/format-partial-date.ts';
import type { Day, PartialDate } from '../../dates/partial-date.ts';
import type { CheckedEntry } from '../checked-entry.ts';
import { type FieldPath, valueAt } from '../field-path.ts';
import { report } from '../problem.ts';

interface PlacedDate {
  date: PartialDate;
  path: FieldPath;
}

/**
 * Reports dates that cannot both be right: something public before it happened, an assessment before
 * the one it follows, an update before the publication, or a day that has not come yet. Partial dates
 * are in order when any reading of them is.
 *
 * @param lastDay the last day that it can be anywhere on earth
 */
export function checkDates({ entry, fields }: CheckedEntry, lastDay: Day): void {
  for (const { date, path } of datesIn(fields)) {
    if (path[0] === 'about' || date.start === undefined || date.start.earliest <= lastDay) continue;
    complain(path, `Unexpected date \`${date.edtf}\`, which has not come yet`);
  }
  const at = (...path: FieldPath): PlacedDate | undefined => {
    const date = valueAt(fields, path);
    return isPartialDate(date) ? { date, path } : undefined;
  };
  requireOrder(at('occurred'), at('disclosed'), 'it happened');
  requireOrder(at('made'), at('disclosed'), 'it was made');
  requireOrder(at('published'), at('updated'), 'it was published');
  const { assessments = [] } = fields as CheckedEntry<'claims'>['fields'];
  for (const index of assessments.keys()) {
    const assessed = at('assessments', index, 'date');
    requireOrder(at('made'), assessed, 'the claim was made');
    requireOrder(at('assessments', index - 1, 'date'), assessed, 'the assessment before it');
  }

  function requireOrder(earlier: PlacedDate | undefined, later: PlacedDate | undefined, what: string): void {
    const begin = earlier?.date.start?.earliest;
    const end = later?.date.end?.latest;
    if (!earlier || !later || begin === undefined || end === undefined || begin <= end) return;
    complain(
      later.path,
      `Unexpected date \`${later.date.edtf}\`, expected one not before ${what}, ${formatPartialDate(earlier.date)}`,
    );
  }

  function complain(path: FieldPath, reason: string): void {
    report(entry.file, { ruleId: 'date-order', reason }, entry.frontMatter.placeOf(path));
  }
}

function datesIn(value: unknown, path: FieldPath = []): PlacedDate[] {
  if (path[0] === 'body' || typeof value !== 'object' || value === null) return [];
  if (isPartialDate(value)) return [{ date: value, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    datesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}
