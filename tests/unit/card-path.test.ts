import { afterEach, expect, test, vi } from 'vitest';
import { cardPath } from '../../src/outputs/card-path.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const withdrawn = { date: date('2022-08-01'), reason: 'A mix-up.' };
const record = makeDossier({
  articles: [makeArticle('report')],
  claims: [makeClaim('safe-cranes', { aliases: ['cranes'] }), makeClaim('mistaken', { withdrawn })],
  events: [makeEvent('inspection')],
  sources: [makeSource('memo')],
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('articles, claims and events have cards of their own', () => {
  expect(cardPath(record, { collection: 'articles', id: 'report' })).toBe('/og/articles/report.png');
  expect(cardPath(record, { collection: 'claims', id: 'safe-cranes' })).toBe('/og/claims/safe-cranes.png');
  expect(cardPath(record, { collection: 'events', id: 'inspection' })).toBe('/og/events/inspection.png');
});

test('every other page shows the card of the lead article', () => {
  const lead = '/og/articles/report.png';
  expect(cardPath(record)).toBe(lead);
  expect(cardPath(record, { collection: 'sources', id: 'memo' })).toBe(lead);
  expect(cardPath(record, { collection: 'claims', id: 'mistaken' })).toBe(lead);
  expect(cardPath(record, { collection: 'claims', id: 'cranes' })).toBe(lead);
});

test('there is none where the lead article was withdrawn, but the others keep theirs', () => {
  const record = makeDossier({ articles: [makeArticle('report', { withdrawn })], events: [makeEvent('inspection')] });
  expect(cardPath(record)).toBeUndefined();
  expect(cardPath(record, { collection: 'events', id: 'inspection' })).toBe('/og/events/inspection.png');
});

test('there is none where cards are off', () => {
  vi.stubEnv('SOCIAL_CARDS', 'off');
  expect(cardPath(record)).toBeUndefined();
  expect(cardPath(record, { collection: 'claims', id: 'safe-cranes' })).toBeUndefined();
});
