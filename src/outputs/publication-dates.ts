import type { EntryRef } from '../collections.ts';
import { representativeDay } from '../dates/day-bounds.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import type { Article, Claim, Dossier, Event } from '../dossier/dossier.ts';
import { disclosureDay } from '../dossier/disclosure-day.ts';
import { recordsOf } from '../dossier/ledger/records-of.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import type { Change, Withdrawal } from '../dossier/schemas/changes.ts';
import { currentAssessment } from './current-assessment.ts';

/** When an entry was published on this site, and when it last changed. */
export interface PublicationDates {
  published: Day;
  changed: Day;
}

/**
 * The dates of an entry: those of the ledger, with a later day that its `changes`, its notice of withdrawal or a
 * new assessment names. Before a first publication an article tells its own dates, a claim the day of its last
 * assessment, an event the day of its disclosure; other entries have none then.
 */
export function publicationDates(dossier: Dossier, target: EntryRef): PublicationDates | undefined {
  const entry = entryOf(dossier[target.collection] as ReadonlyMap<string, Dated>, target.id);
  const known = recorded(dossier, target, entry.aliases ?? []) ?? ownDates(dossier, target);
  if (!known) return undefined;
  const later = daysIn(entry).filter((day) => day > known.changed);
  return { published: known.published, changed: later.sort().at(-1) ?? known.changed };
}

interface Dated {
  aliases?: string[];
  changes?: Change[];
  withdrawn?: Withdrawal;
  assessments?: { date: PartialDate }[];
}

function recorded({ ledger }: Dossier, target: EntryRef, aliases: string[]): PublicationDates | undefined {
  const records = recordsOf(ledger, target, aliases);
  const published = records.map((record) => record.published).sort()[0];
  const changed = records
    .map((record) => record.changed)
    .sort()
    .at(-1);
  return published === undefined || changed === undefined ? undefined : { published, changed };
}

function ownDates(dossier: Dossier, { collection, id }: EntryRef): PublicationDates | undefined {
  if (collection === 'articles') return articleDates(entryOf(dossier.articles, id));
  if (collection === 'claims') return onOneDay(assessedDay(entryOf(dossier.claims, id)));
  if (collection === 'events') return onOneDay(disclosedDay(entryOf(dossier.events, id)));
  return undefined;
}

function articleDates({ published, updated = published }: Article): PublicationDates {
  return { published: representativeDay(published), changed: representativeDay(updated) };
}

function assessedDay(claim: Claim): Day {
  return representativeDay(currentAssessment(claim).date);
}

function disclosedDay(event: Event): Day {
  return disclosureDay(event, event.occurred);
}

function onOneDay(day: Day): PublicationDates {
  return { published: day, changed: day };
}

function daysIn({ changes = [], withdrawn, assessments = [] }: Dated): Day[] {
  return [...changes, ...assessments, ...(withdrawn ? [withdrawn] : [])].map(({ date }) => representativeDay(date));
}
