import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { toTimelineJson } from '../../src/outputs/timeline-json.ts';
import { date, makeDossier, makeEvent } from './make-entries.ts';

const slideOf = (fields: Parameters<typeof makeEvent>[1]) =>
  toTimelineJson(joinDossier(makeDossier({ events: [makeEvent('hearing', fields)] }))).events[0];

test.each([
  ['2022', { start_date: { year: 2022 }, display_date: '2022' }],
  ['2022-06', { start_date: { year: 2022, month: 6 }, display_date: 'June 2022' }],
  ['2022-06-17~', { start_date: { year: 2022, month: 6, day: 17 }, display_date: 'about 17 June 2022' }],
  [
    '2021-09/2022-01',
    {
      start_date: { year: 2021, month: 9 },
      end_date: { year: 2022, month: 1 },
      display_date: 'September 2021 to January 2022',
    },
  ],
  ['2021-09/..', { start_date: { year: 2021, month: 9 }, display_date: 'since September 2021' }],
  ['../2022-01', { start_date: { year: 2022, month: 1 }, display_date: 'until January 2022' }],
])('%s is as exact in TimelineJS as it is known', (edtf, dates) => {
  const { unique_id, group, text, ...shown } = slideOf({ occurred: date(edtf) }) ?? {};
  expect(shown).toEqual(dates);
  expect([unique_id, group]).toEqual(['hearing', 'Port']);
  expect(text?.headline).toBe('The title of hearing');
});

test('titles are HTML there, so their signs are escaped', () => {
  expect(slideOf({ title: 'A & B <b>' })?.text.headline).toBe('A &amp; B &lt;b&gt;');
});

test('names of lanes are read as HTML there twice', () => {
  const dossier = makeDossier({ events: [makeEvent('hearing')] });
  dossier.settings.lanes.forEach((lane) => {
    lane.label = 'A & B <b>';
  });
  expect(toTimelineJson(joinDossier(dossier)).events[0]?.group).toBe('A &amp;amp; B &amp;lt;b&amp;gt;');
});

test('what is not confirmed or came out late says so', () => {
  const { text } = slideOf({ certainty: 'disputed', occurred: date('2021'), disclosed: date('2022-06-17') }) ?? {};
  expect(text?.text).toContain('<p>Disputed</p><p>Became public: 17 June 2022</p>');
});
