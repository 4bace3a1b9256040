import fc, { type Arbitrary } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { latestDay, representativeDay } from '../../src/dates/day-bounds.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { disclosureDay } from '../../src/dossier/disclosure-day.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { newestDay } from '../../src/dossier/newest-day.ts';
import { listAsOfDays } from '../../src/outputs/list-as-of-days.ts';
import { recordAsOf } from '../../src/outputs/record-as-of.ts';
import { arbitraryDate, arbitraryPoint } from './arbitrary-dates.ts';
import { date, makeClaim, makeDossier, makeEvent } from './make-entries.ts';
import { propertySettings } from './property-settings.ts';

vi.setConfig({ testTimeout: 0 });

/** When the entries of a record happened, came out and were judged, as it comes. */
const dated = fc.array(
  fc.record(
    { happened: arbitraryDate, made: arbitraryPoint, disclosed: arbitraryPoint, assessed: arbitraryPoint },
    { requiredKeys: ['happened', 'made', 'assessed'] },
  ),
  { minLength: 1, maxLength: 6 },
);

type Dated = typeof dated extends Arbitrary<infer List> ? List : never;

/** A record with an event and a claim for each; no claim is judged before the public knows of it. */
function makeRecord(list: Dated): Dossier {
  const events = list.map(({ happened, disclosed }, index) =>
    makeEvent(`event-${index}`, {
      occurred: date(happened.text),
      ...(disclosed && { disclosed: date(disclosed.text) }),
    }),
  );
  const claims = list.map(({ made, disclosed, assessed }, index) => {
    const day = (disclosed ?? made).latest;
    const judged = date(assessed.latest < day ? day : assessed.text);
    return makeClaim(`claim-${index}`, {
      made: date(made.text),
      ...(disclosed && { disclosed: date(disclosed.text) }),
      assessments: [{ date: judged, verdict: 'contested', reason: 'So it is.' }],
    });
  });
  return makeDossier({ events, claims });
}

test('each day with a page adds to the record, which holds what was public by then and nothing later', () => {
  fc.assert(
    fc.property(dated, (list) => {
      const dossier = makeRecord(list);
      const site = joinDossier(dossier);
      const days = listAsOfDays(site);
      expect(days).toEqual([...new Set(days)].sort());
      for (const day of days) {
        const asOf = recordAsOf(site, day);
        const isPublic = (id: string): boolean => {
          const event = dossier.events.get(id);
          return event !== undefined && disclosureDay(event, event.occurred) <= day;
        };
        expect(asOf.events.map(({ id }) => id).sort()).toEqual([...dossier.events.keys()].filter(isPublic).sort());
        for (const { occurred } of asOf.events) {
          expect(!occurred.isInterval || (latestDay(occurred) ?? day) <= day, occurred.edtf).toBe(true);
        }
        expect(asOf.newEvents.length + asOf.newClaims.length + asOf.newVerdicts.length, day).toBeGreaterThan(0);
      }
    }),
    propertySettings(500),
  );
});

test('the newest day is the last of those that the record names as past', () => {
  fc.assert(
    fc.property(dated, (list) => {
      const dossier = makeRecord(list);
      const named = [...dossier.claims.values(), ...dossier.events.values()].flatMap((entry) => [
        ...('assessments' in entry ? entry.assessments.map((assessment) => assessment.date) : []),
        ...(entry.disclosed ? [entry.disclosed] : []),
      ]);
      expect(newestDay(dossier)).toBe(named.map(representativeDay).reduce((one, two) => (one > two ? one : two)));
    }),
    propertySettings(500),
  );
});

test('entries stand in the same order whatever order they were read in', () => {
  fc.assert(
    fc.property(dated, (list) => {
      const dossier = makeRecord(list);
      const backwards = { ...dossier, events: new Map([...dossier.events].reverse()) };
      const ids = joinDossier(dossier).eventList.map(({ id }) => id);
      expect(joinDossier(backwards).eventList.map(({ id }) => id)).toEqual(ids);
    }),
    propertySettings(500),
  );
});
