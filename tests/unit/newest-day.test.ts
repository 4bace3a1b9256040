import { expect, test } from 'vitest';
import { newestDay } from '../../src/dossier/newest-day.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const day = date('2023-03-05');
const changes = [{ date: day, kind: 'minor' as const, note: 'A comma.' }];

test.each([
  [
    'an assessment',
    { claims: [makeClaim('safe', { assessments: [{ date: day, verdict: 'contested', reason: 'So.' }] })] },
  ],
  ['the disclosure of a claim', { claims: [makeClaim('safe', { disclosed: day })] }],
  ['the disclosure of an event', { events: [makeEvent('hearing', { disclosed: day })] }],
  ['the update of an article', { articles: [makeArticle('report', { updated: day })] }],
  ['the last look at a source', { sources: [makeSource('memo', { accessed: day })] }],
  ['a change of an article', { articles: [makeArticle('report', { changes })] }],
  ['a change of a claim', { claims: [makeClaim('safe', { changes })] }],
  ['a change of an event', { events: [makeEvent('hearing', { changes })] }],
])('%s tells the newest day', (_what, entries) => {
  expect(newestDay(makeDossier(entries))).toBe('2023-03-05');
});

test('the newest of all days counts, whatever tells it', () => {
  const sources = [
    makeSource('memo', { accessed: date('2023-01-31') }),
    makeSource('log', { accessed: date('2022-12-31') }),
  ];
  expect(newestDay(makeDossier({ articles: [makeArticle('report')], claims: [makeClaim('safe')], sources }))).toBe(
    '2023-01-31',
  );
});

test('a partial date counts as its last day', () => {
  expect(newestDay(makeDossier({ sources: [makeSource('memo', { accessed: date('2023-02') })] }))).toBe('2023-02-28');
});

test('what a claim speaks of may lie in the future and tells nothing', () => {
  expect(newestDay(makeDossier({ claims: [makeClaim('safe', { about: date('2030') })] }))).toBe('2022-07-01');
});

test('content that names no such day has none', () => {
  expect(newestDay(makeDossier({ sources: [makeSource('memo')] }))).toBeUndefined();
});
