import { afterEach, expect, test, vi } from 'vitest';
import { shownCard } from '../../src/outputs/shown-card.ts';
import { date, makeActor, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const withdrawn = { date: date('2022-08-01'), reason: 'A mix-up.' };
const record = makeDossier({
  articles: [makeArticle('report')],
  claims: [makeClaim('safe-cranes', { aliases: ['cranes'] }), makeClaim('mistaken', { withdrawn })],
  events: [makeEvent('inspection')],
  sources: [makeSource('memo')],
  actors: [makeActor('company')],
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('articles, claims and events have cards of their own', () => {
  expect(shownCard(record, { collection: 'articles', id: 'report' })?.path).toBe('/og/articles/report.png');
  expect(shownCard(record, { collection: 'claims', id: 'safe-cranes' })?.path).toBe('/og/claims/safe-cranes.png');
  expect(shownCard(record, { collection: 'events', id: 'inspection' })?.path).toBe('/og/events/inspection.png');
});

test('every other page shows the card of the lead article', () => {
  const lead = '/og/articles/report.png';
  expect(shownCard(record)?.path).toBe(lead);
  expect(shownCard(record, { collection: 'sources', id: 'memo' })?.path).toBe(lead);
  expect(shownCard(record, { collection: 'claims', id: 'mistaken' })?.path).toBe(lead);
  expect(shownCard(record, { collection: 'claims', id: 'cranes' })?.path).toBe(lead);
});

test('there is none where the lead article was withdrawn, but the others keep theirs', () => {
  const record = makeDossier({ articles: [makeArticle('report', { withdrawn })], events: [makeEvent('inspection')] });
  expect(shownCard(record)).toBeUndefined();
  expect(shownCard(record, { collection: 'events', id: 'inspection' })?.path).toBe('/og/events/inspection.png');
});

test('there is none where cards are off', () => {
  vi.stubEnv('SOCIAL_CARDS', 'off');
  expect(shownCard(record)).toBeUndefined();
  expect(shownCard(record, { collection: 'claims', id: 'safe-cranes' })).toBeUndefined();
});
