import type { Collection } from '../../collections.ts';
import type { Part } from '../../markdown/body.ts';
import type { Article, Assessment, Claim, EntryOf, Event } from '../dossier.ts';
import { disclosedOn } from '../disclosure-day.ts';
import type { Change, Withdrawal } from '../schemas/changes.ts';
import { digestOf } from './digest-of.ts';
import type { FirstIds } from './first-ids.ts';
import type { LedgerRecord } from './ledger.ts';

/** The digests of what an entry asserts; an entry of a kind that asserts nothing has none. */
export type Assertion = Pick<LedgerRecord, 'asserts' | 'assessments' | 'changes' | 'withdrawn'>;

/**
 * What an entry asserts, as digests: of a claim its statement, claimant, `made` and kind, and each assessment; of an
 * event its title, `occurred`, `disclosed` and certainty; of an article its words as read. Of a withdrawn entry the notice.
 *
 * @param firstIds so that a source or an actor that has another id since is still the same
 */
export function assertionOf<C extends Collection>(collection: C, entry: EntryOf[C], firstIds: FirstIds): Assertion {
  const { changes, withdrawn } = entry as { changes?: Change[]; withdrawn?: Withdrawal };
  const noted = changes ? { changes: changes.map(digestOfChange) } : {};
  if (withdrawn) return { ...noted, withdrawn: digestOf([withdrawn.date.edtf, withdrawn.reason]) };
  if (collection === 'claims') return { ...noted, ...claimAssertion(entry as Claim, firstIds) };
  if (collection === 'events') return { ...noted, asserts: digestEach(eventAssertion(entry as Event)) };
  if (collection === 'articles') return { ...noted, asserts: digestEach(articleAssertion(entry as Article)) };
  return {};
}

function digestOfChange({ date, kind, note }: Change): string {
  return digestOf([date.edtf, kind, note]);
}

function claimAssertion({ statement, claimant, made, kind, assessments }: Claim, firstIds: FirstIds): Assertion {
  return {
    asserts: digestEach({
      statement,
      claimant: firstIds({ collection: 'actors', id: claimant }),
      made: made.edtf,
      kind,
    }),
    assessments: assessments.map((assessment) => digestOf(assessmentAssertion(assessment, firstIds))),
  };
}

function assessmentAssertion({ date, verdict, reason, sources = [] }: Assessment, firstIds: FirstIds): unknown[] {
  return [date.edtf, verdict, reason, sources.map((id) => firstIds({ collection: 'sources', id })).sort()];
}

function eventAssertion({ title, occurred, disclosed, certainty }: Event): Record<string, string> {
  return { title, occurred: occurred.edtf, disclosed: disclosedOn({ disclosed }, occurred).edtf, certainty };
}

function articleAssertion({ title, description, body }: Article): Record<string, string> {
  return { title, description, body: body.text, quotes: quotesIn(body.blocks.flat()).join('\n') };
}

/** Words that links to sources quote: readers see them below the text. */
function quotesIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string' || !('link' in part)) return [];
    const { collection, title } = part.link;
    return [...(collection === 'sources' && title !== undefined ? [title] : []), ...quotesIn(part.parts)];
  });
}

function digestEach(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, digestOf(value)]));
}
