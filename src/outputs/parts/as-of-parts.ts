import type { Day } from '../../dates/partial-date.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { asOfPath } from '../../dossier/ledger/as-of-path.ts';
import { lastRecordedPart } from '../../dossier/ledger/last-recorded-part.ts';
import { isBriefAsOf } from '../is-brief-as-of.ts';
import type { DayOfRecord, RecordAsOf } from '../record-as-of.ts';
import { type AsOfSection, asOfSections } from './as-of-sections.ts';
import { buildParts, type Part } from './build-parts.ts';
import { countAsOf } from './count-as-of.ts';
import { mostOnAPage } from './most-on-a-page.ts';
import { tellStretch } from './tell-stretch.ts';

/** The pages on which the record as of a day is told. */
export function asOfParts(site: Site, record: DayOfRecord, whole: RecordAsOf | undefined): Part<AsOfSection>[] {
  return buildParts(asOfSections(record, whole), {
    path: asOfPath(record.day),
    most: mostOfADay(site),
    labelOf: (sections) =>
      sections
        .map((section) => tellStretch<unknown>(section, section.label, (_, number) => `no. ${number}`))
        .join('; '),
    ledger: site.ledger,
  });
}

/** How many pages a day has, and how many of them still hold anything, known without building its record. */
export function countAsOfParts(site: Site, day: Day): { filled: number; all: number } {
  const filled = Math.max(1, Math.ceil((countAsOf(site).get(day) ?? 0) / mostOfADay(site)));
  return { filled, all: Math.max(filled, lastRecordedPart(site.ledger, asOfPath(day))) };
}

/** In brief each entry comes with its sources and relations; in full most stand twice, the first time without. */
function mostOfADay(site: Site): number {
  return isBriefAsOf(site) ? mostOnAPage.full : mostOnAPage.lines;
}
