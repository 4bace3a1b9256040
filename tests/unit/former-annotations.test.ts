import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { formerAnnotations } from '../../src/outputs/former-annotations.ts';
import { makeArticle, makeClaim, makeDossier } from './make-entries.ts';

const article = makeArticle('report');
const safe = makeClaim('safe', { aliases: ['sure'] });
const dossier = makeDossier({ articles: [article], claims: [safe, makeClaim('new'), makeClaim('old')] });
const record = { published: '2023-01-05', changed: '2023-01-05', annotates: ['old', 'safe', 'sure'] };
const site = joinDossier({ ...dossier, ledger: { version: 1, addresses: { '/articles/report/': record } } });

test('a mark that an article had when it was published keeps its place', () => {
  expect(formerAnnotations(site, article, [safe]).map(({ fragment, claim }) => [fragment, claim.id])).toEqual([
    ['claim-old', 'old'],
  ]);
});

test('also when the claim has another id since', () => {
  expect(formerAnnotations(site, article, []).map(({ fragment, claim }) => [fragment, claim.id])).toEqual([
    ['claim-old', 'old'],
    ['claim-safe', 'safe'],
    ['claim-sure', 'safe'],
  ]);
});

test('before a publication there is none', () => {
  expect(formerAnnotations(joinDossier(dossier), article, [])).toEqual([]);
});
