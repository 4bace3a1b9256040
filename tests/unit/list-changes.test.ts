import { expect, test } from 'vitest';
import type { Change } from '../../src/dossier/schemas/changes.ts';
import { listChanges } from '../../src/outputs/list-changes.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent } from './make-entries.ts';

const change = (day: string, note: string): Change => ({ date: date(day), kind: 'correction', note });

test('changes of articles, claims and events are told together, newest first', () => {
  const dossier = makeDossier({
    articles: [
      makeArticle('report', { changes: [change('2022-06-01', 'A name.'), change('2022-09-01', 'A number.')] }),
    ],
    claims: [makeClaim('safe', { changes: [change('2022-08', 'A word.')] })],
    events: [makeEvent('hearing', { changes: [change('2023', 'A day.')] })],
  });
  expect(listChanges(dossier).map(({ note, target }) => [note, target])).toEqual([
    ['A day.', { collection: 'events', id: 'hearing' }],
    ['A number.', { collection: 'articles', id: 'report' }],
    ['A word.', { collection: 'claims', id: 'safe' }],
    ['A name.', { collection: 'articles', id: 'report' }],
  ]);
});

test('each is told with the words by which its entry is known', () => {
  const changes = [change('2022-08-01', 'A word.')];
  const dossier = makeDossier({
    articles: [makeArticle('report', { changes })],
    claims: [makeClaim('safe', { changes })],
    events: [makeEvent('hearing', { changes })],
  });
  expect(
    listChanges(dossier)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['The statement of safe.', 'The title of hearing', 'The title of report']);
});

test('without changes there is nothing to tell', () => {
  expect(listChanges(makeDossier({ articles: [makeArticle('report')] }))).toEqual([]);
});

test('of what was withdrawn only that it was is told', () => {
  const withdrawn = { date: date('2023-01-05'), reason: 'It rested on a forgery.' };
  const claim = makeClaim('safe', { changes: [change('2022-08-01', 'A word.')], withdrawn });
  expect(listChanges(makeDossier({ claims: [claim] })).map(({ kind, note }) => [kind, note])).toEqual([
    ['withdrawal', 'It rested on a forgery.'],
  ]);
});
