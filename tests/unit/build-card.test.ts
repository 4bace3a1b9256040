import { expect, test } from 'vitest';
import { buildCard } from '../../src/cards/build-card.ts';
import { listCardRefs } from '../../src/cards/list-card-refs.ts';
import type { Actor } from '../../src/dossier/dossier.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const { body, mentions, file } = makeClaim('any');
const company: Actor = {
  id: 'company',
  name: 'The Harbour Company',
  kind: 'company',
  role: 'It.',
  body,
  mentions,
  file,
};
const dossier = {
  ...makeDossier({
    articles: [makeArticle('report', { authors: ['Zoe Celik', 'The desk'], updated: date('2022-06-01') })],
    claims: [
      makeClaim('safe-cranes', {
        kind: 'denial',
        made: date('2022-06'),
        assessments: [
          { date: date('2022-07-01'), verdict: 'contested', reason: 'So it is.' },
          { date: date('2023-07-01'), verdict: 'contradicted', reason: 'It came out.' },
        ],
      }),
      makeClaim('mistaken', { withdrawn: { date: date('2022-08-01'), reason: 'A mix-up.' } }),
    ],
    events: [makeEvent('inspection', { occurred: date('2021-09/2022-01'), certainty: 'reported' }), makeEvent('feast')],
    sources: [makeSource('memo')],
  }),
  actors: new Map([['company', company]]),
};
const site = joinDossier(dossier);

test('a claim says who made it, when, and the verdict of today', () => {
  expect(buildCard(site, { collection: 'claims', id: 'safe-cranes' })).toEqual({
    collection: 'claims',
    id: 'safe-cranes',
    record: 'The harbour record',
    kind: 'Denial',
    words: 'The statement of safe-cranes.',
    mark: { verdict: 'contradicted' },
    lines: ['The Harbour Company', 'June 2022'],
  });
});

test('an event says its lane, when it happened, and in the first place that it is not confirmed', () => {
  expect(buildCard(site, { collection: 'events', id: 'inspection' })).toMatchObject({
    kind: 'Event: Port',
    mark: { name: 'Reported, not confirmed' },
    lines: ['September 2021 to January 2022'],
  });
  expect(buildCard(site, { collection: 'events', id: 'feast' })).toMatchObject({
    mark: { name: '17 June 2022' },
    lines: [],
  });
});

test('an article says who wrote it, and when it was published and last changed', () => {
  expect(buildCard(site, { collection: 'articles', id: 'report' })).toMatchObject({
    kind: 'Article',
    words: 'The title of report',
    mark: { name: 'Zoe Celik, The desk' },
    lines: ['2 May 2022', 'Last changed 1 June 2022'],
  });
});

test('a card carries the accent of the record', () => {
  const settings = { ...dossier.settings, theme: { accent: 'teal' } };
  const card = buildCard(joinDossier({ ...dossier, settings }), { collection: 'articles', id: 'report' });
  expect(card.accent).toBe('teal');
});

test('what was withdrawn has no card', () => {
  expect(listCardRefs(dossier).map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    'articles/report',
    'claims/safe-cranes',
    'events/feast',
    'events/inspection',
  ]);
});
