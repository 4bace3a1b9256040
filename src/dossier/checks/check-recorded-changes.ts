import { dateOfDay } from '../../dates/date-of-day.ts';
import { formatPartialDate } from '../../dates/format-partial-date.ts';
import { entryPath } from '../../entry-path.ts';
import type { CheckedEntry } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';
import type { Assertion } from '../ledger/assertion-of.ts';
import { checkedAssertion } from '../ledger/checked-assertion.ts';
import type { FirstIds } from '../ledger/first-ids.ts';
import type { Ledger, LedgerRecord } from '../ledger/ledger.ts';
import { report } from '../problem.ts';

/** What of an entry may not change in silence, for people. */
const asserted = {
  articles: 'its title, description or words',
  claims: 'its `statement`, `claimant`, `made`, `kind` or an assessment',
  events: 'its `title`, `occurred`, `disclosed` or `certainty`',
};

/**
 * Reports an article, a claim or an event that asserts something else than was published, at its own address or
 * at a former one, although its `changes` tell nothing that the ledger has not recorded yet.
 */
export function checkRecordedChanges(checked: CheckedEntry, ledger: Ledger, firstIds: FirstIds): void {
  const { collection, id, file, frontMatter } = checked.entry;
  if (!isAsserting(collection)) return;
  const assertion = checkedAssertion(checked, firstIds);
  if (!assertion) return;
  const { aliases = [] } = checked.fields as { aliases?: string[] };
  const altered = [id, ...aliases].flatMap((name) => {
    const record = ledger.addresses[entryPath({ collection, id: name })];
    const path = record && !hasNewChange(assertion, record) && alteredField(collection, assertion, record);
    return record && path ? [{ record, path }] : [];
  });
  if (!altered[0]) return;
  const { record, path } = altered[0];
  const reason = `Unexpected change of what was published by ${formatPartialDate(dateOfDay(record.changed))}, ${asserted[collection]}, expected a new entry in \`changes\` that tells of it`;
  report(file, { ruleId: 'unrecorded-change', reason }, frontMatter.placeOf(path));
}

function isAsserting(collection: string): collection is keyof typeof asserted {
  return Object.hasOwn(asserted, collection);
}

/** Whether `changes` tells of something that the ledger has not recorded yet. */
function hasNewChange({ changes = [] }: Assertion, record: LedgerRecord): boolean {
  const recorded = [...(record.changes ?? [])];
  return changes.some((change) => {
    const position = recorded.indexOf(change);
    if (position >= 0) recorded.splice(position, 1);
    return position < 0;
  });
}

/** The path of the field to look at where what is asserted is not what was; `undefined` where it is the same. */
function alteredField(
  collection: keyof typeof asserted,
  assertion: Assertion,
  record: LedgerRecord,
): FieldPath | undefined {
  const title = collection === 'claims' ? ['statement'] : ['title'];
  // That an entry is withdrawn is told by its notice; that it comes back, or that the notice changes, is not.
  if (record.withdrawn !== undefined) return assertion.withdrawn === record.withdrawn ? undefined : title;
  if (assertion.withdrawn !== undefined) return undefined;
  if (assertion.asserts !== record.asserts) return title;
  const altered = (record.assessments ?? []).findIndex((digest, index) => assertion.assessments?.[index] !== digest);
  return altered < 0 ? undefined : ['assessments', altered];
}
