import { describe, expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { toAnalysis } from '../../src/outputs/structured-data/to-analysis.ts';
import { toBreadcrumbs } from '../../src/outputs/structured-data/to-breadcrumbs.ts';
import { toClaimReview } from '../../src/outputs/structured-data/to-claim-review.ts';
import { toDataset } from '../../src/outputs/structured-data/to-dataset.ts';
import { toEventPage } from '../../src/outputs/structured-data/to-event-page.ts';
import { date, makeActor, makeArticle, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const changes = [{ date: date('2023-04'), kind: 'correction' as const, note: 'The year was wrong.' }];
const corrections = [
  { '@type': 'CorrectionComment', name: 'Correction', text: 'The year was wrong.', datePublished: '2023-04' },
];
const memo = makeSource('memo', {
  kind: 'news-report',
  url: 'https://example.org/memo',
  archived: ['https://copies.example/memo'],
  published: date('2022-06'),
  authors: ['Ann Lee', 'The desk'],
});
const claim = makeClaim('safe', { changes, made: date('2022-03~') });
const article = makeArticle('report', { changes, authors: ['Ann Lee', 'The desk'] });
const event = makeEvent('hearing', { changes, occurred: date('2021-09/2022-01') });
const site = joinDossier(
  makeDossier({
    articles: [article],
    claims: [claim],
    events: [event],
    sources: [memo],
    actors: [makeActor('company', { kind: 'person', url: 'https://example.org/' })],
  }),
);

describe('a claim is a review', () => {
  const review = toClaimReview(site, claim);

  test('of what was claimed, by whom and when, as exactly as it is known', () => {
    expect(review.itemReviewed).toEqual({
      '@type': 'Claim',
      text: 'The statement of safe.',
      author: { '@type': 'Person', name: 'The company', url: 'https://example.org/' },
      datePublished: '2022-03',
    });
  });

  test('whose verdict is a word, with its reason, and no number', () => {
    expect(review.reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Contested',
      ratingExplanation: 'So it is.',
    });
  });

  test('that cites its evidence and tells its corrections', () => {
    expect(review.citation).toMatchObject([
      {
        '@type': 'NewsArticle',
        url: 'https://example.org/memo',
        archivedAt: ['https://copies.example/memo'],
        datePublished: '2022-06',
        author: [
          { '@type': 'Person', name: 'Ann Lee' },
          { '@type': 'Organization', name: 'The desk' },
        ],
      },
    ]);
    expect(review.correction).toEqual(corrections);
  });
});

test('an article is an analysis with by-line, dates, sources and corrections', () => {
  expect(toAnalysis(site, article, [memo])).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    headline: 'The title of report',
    author: [
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Organization', name: 'The desk' },
    ],
    datePublished: '2022-05-02',
    dateModified: '2023-04-30',
    citation: [{ name: 'The title of memo' }],
    correction: corrections,
  });
});

test('the page of an event is about the event, over all the time that it lasted', () => {
  expect(toEventPage(site, event)).toMatchObject({
    about: { '@type': 'Event', startDate: '2021-09', endDate: '2022-01' },
    correction: corrections,
  });
});

test('without changes there is no correction', () => {
  expect(toClaimReview(site, makeClaim('safe'))).not.toHaveProperty('correction');
});

test.each([
  ['/claims/safe/', ['The harbour record', 'Claims', 'Page']],
  ['/timeline/disclosed/2022/', ['The harbour record', 'Timeline', 'By when it became public', 'Page']],
  ['/events/hearing/', ['The harbour record', 'Timeline', 'Page']],
  ['/about/', ['The harbour record', 'Page']],
])('the way to %s', (path, names) => {
  const { itemListElement } = toBreadcrumbs(site.settings, path, 'Page');
  expect((itemListElement as unknown as { name: string }[]).map(({ name }) => name)).toEqual(names);
});

test('the data can be taken away', () => {
  const { distribution, temporalCoverage } = toDataset(site);
  expect(distribution).toContainEqual(
    expect.objectContaining({ contentUrl: 'http://localhost:4321/data/dossier.zip' }),
  );
  expect(temporalCoverage).toBe('2022-01-31/2023-04-30');
});
