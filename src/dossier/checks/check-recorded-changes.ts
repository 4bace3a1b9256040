import { dateOfDay } from '../../dates/date-of-day.ts';
import { formatPartialDate } from '../../dates/format-partial-date.ts';
import type { CheckedEntry } from '../checked-entry.ts';
import type { EntryFile } from '../entry-file.ts';
import type { FieldPath } from '../field-path.ts';
import type { Assertion } from '../ledger/assertion-of.ts';
import { checkedAssertion } from '../ledger/checked-assertion.ts';
import type { FirstIds } from '../ledger/first-ids.ts';
import type { Ledger, LedgerRecord } from '../ledger/ledger.ts';
import { recordsOf } from '../ledger/records-of.ts';
import { type Place, report } from '../problem.ts';

/**
 * Reports an article, a claim or an event that asserts something else than was published, at its own address or
 * at a former one, although its `changes` tell nothing that the ledger has not recorded yet.
 */
export function checkRecordedChanges(checked: CheckedEntry, ledger: Ledger, firstIds: FirstIds): void {
  const { entry, fields } = checked;
  const assertion = checkedAssertion(checked, firstIds);
  if (!assertion) return;
  const records = recordsOf(ledger, entry, (fields as { aliases?: string[] }).aliases);
  if (assertion.withdrawn === undefined) warnOfErased(entry, assertion, records);
  for (const record of records) {
    const path = hasNewChange(assertion, record) ? undefined : alteredField(assertion, record);
    if (!path) continue;
    const day = formatPartialDate(dateOfDay(record.changed));
    const reason = `Unexpected change of ${describe(path)}, published by ${day}, expected a new entry in \`changes\` that tells of it`;
    report(entry.file, { ruleId: 'unrecorded-change', reason }, placeOf(entry, path));
    return;
  }
}

/** Warns of published entries in `changes` that are there no more, or not as they were. */
function warnOfErased({ file, frontMatter }: EntryFile, { changes = [] }: Assertion, records: LedgerRecord[]): void {
  const erased = records.flatMap((record) => record.changes ?? []).filter((change) => !changes.includes(change));
  if (erased.length === 0) return;
  const reason = `Published entries in \`changes\` are gone or altered: ${new Set(erased).size}`;
  report(file, { ruleId: 'erased-change', reason }, frontMatter.placeOf(['changes']));
}

/** The text of an article is no field: it stands below them. */
function placeOf({ frontMatter, bodyLine }: EntryFile, path: FieldPath): Place | undefined {
  return path[0] === 'body' || path[0] === 'quotes' ? { line: bodyLine, column: 1 } : frontMatter.placeOf(path);
}

function describe([name, index]: FieldPath): string {
  if (name === 'body') return 'the text';
  if (name === 'quotes') return 'the words quoted from sources';
  return index === undefined ? `\`${String(name)}\`` : `entry ${Number(index) + 1} of \`${String(name)}\``;
}

/** Whether `changes` tells of something that the ledger has not recorded yet. */
function hasNewChange({ changes = [] }: Assertion, record: LedgerRecord): boolean {
  const recorded = [...(record.changes ?? [])];
  if (changes.length <= recorded.length) return false;
  return changes.some((change) => {
    const position = recorded.indexOf(change);
    if (position >= 0) recorded.splice(position, 1);
    return position < 0;
  });
}

/** The path of the first field that asserts something else than was recorded; `undefined` where all is the same. */
function alteredField(assertion: Assertion, record: LedgerRecord): FieldPath | undefined {
  // That an entry is withdrawn is told by its notice; that it comes back, or that the notice changes, is not.
  if (record.withdrawn !== undefined) return assertion.withdrawn === record.withdrawn ? undefined : ['withdrawn'];
  if (assertion.withdrawn !== undefined) return undefined;
  const recorded = Object.entries(record.asserts ?? {});
  const field = recorded.find(([name, digest]) => assertion.asserts?.[name] !== digest)?.[0];
  if (field !== undefined) return [field];
  const altered = (record.assessments ?? []).findIndex((digest, index) => assertion.assessments?.[index] !== digest);
  return altered < 0 ? undefined : ['assessments', altered];
}
