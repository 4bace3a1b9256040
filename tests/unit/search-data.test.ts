import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { searchData } from '../../src/outputs/search-data.ts';
import { searchFields } from '../../src/outputs/search-fields.ts';
import { date, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const withdrawn = { date: date('2023-01-01'), reason: 'A mistake.' };
const site = joinDossier(
  makeDossier({
    articles: [makeArticle('report')],
    claims: [makeClaim('denial', { event: 'hearing', made: date('2021-10-26') }), makeClaim('gone', { withdrawn })],
    events: [makeEvent('hearing', { actors: ['senate'] }), makeEvent('before', { occurred: date('../2021-06') })],
    sources: [makeSource('memo', { published: date('2022-06~'), url: 'https://post.example/memo' })],
  }),
);

test('a claim is found by its claimant, its verdict and the date on which it was made', () => {
  expect(searchData(site, { collection: 'claims', id: 'denial' })).toEqual({
    kind: 'claim',
    date: '26 October 2021',
    day: '2021-10-26',
    verdict: 'contested',
    actors: ['company'],
  });
});

test('an event is found by those who took part and those who spoke there', () => {
  expect(searchData(site, { collection: 'events', id: 'hearing' }).actors).toEqual(['senate', 'company']);
});

test('a date is told as readers see it; an open beginning comes before all days', () => {
  expect(searchData(site, { collection: 'events', id: 'before' })).toMatchObject({ date: 'until June 2021', day: '' });
  expect(searchData(site, { collection: 'sources', id: 'memo' })).toEqual({
    kind: 'source',
    date: 'about June 2022',
    day: '2022-06-01',
    actors: [],
    address: 'https://post.example/memo',
  });
});

test('the filters offer what there is, with its number, and nothing that was withdrawn', () => {
  const fields = searchFields(site).map(({ name, options }) => [
    name,
    ...options.map(({ value, label, count }) => `${value} ${label} ${count}`),
  ]);
  expect(fields).toEqual([
    ['kind', 'claim Claim 1', 'event Event 2', 'source Source 1', 'article Article 1'],
    ['verdict', 'contested Contested 1'],
  ]);
});
