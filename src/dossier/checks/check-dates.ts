import { formatPartialDate } from '../../dates/format-partial-date.ts';
import type { Day, PartialDate } from '../../dates/partial-date.ts';
import type { CheckedEntry } from '../checked-entry.ts';
import { type FieldPath, valueAt } from '../field-path.ts';
import { isPartialDate } from '../is-partial-date.ts';
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
  requireOrder(at('occurred'), at('disclosed'), 'when it happened');
  requireOrder(at('made'), at('disclosed'), 'when it was made');
  requireOrder(at('published'), at('updated'), 'when it was published');
  const { assessments = [] } = fields as CheckedEntry<'claims'>['fields'];
  let before = at('made');
  for (const index of assessments.keys()) {
    const assessed = at('assessments', index, 'date');
    requireOrder(
      before,
      assessed,
      index === 0 || before?.path[0] === 'made' ? 'when the claim was made' : 'the day of an assessment before it',
    );
    if (firstDay(assessed) > firstDay(before)) before = assessed;
  }

  function requireOrder(earlier: PlacedDate | undefined, later: PlacedDate | undefined, what: string): void {
    const begin = earlier?.date.start?.earliest;
    const end = later?.date.end?.latest;
    if (!earlier || !later || begin === undefined || end === undefined || begin <= end) return;
    complain(
      later.path,
      `Unexpected date \`${later.date.edtf}\`, expected ${formatPartialDate(earlier.date)} or later, ${what}`,
    );
  }

  function complain(path: FieldPath, reason: string): void {
    report(entry.file, { ruleId: 'date-order', reason }, entry.frontMatter.placeOf(path));
  }
}

function firstDay(placed: PlacedDate | undefined): Day {
  return placed?.date.start?.earliest ?? '';
}

function datesIn(value: unknown, path: FieldPath = []): PlacedDate[] {
  if (path[0] === 'body' || typeof value !== 'object' || value === null) return [];
  if (isPartialDate(value)) return [{ date: value, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    datesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
