import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { listPages } from '../../src/outputs/list-pages.ts';
import { sitemapParts, toSitemap, toSitemapIndex } from '../../src/outputs/sitemap.ts';
import { date, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';

const site = joinDossier(
  makeDossier({
    claims: [
      makeClaim('safe', { aliases: ['sure'] }),
      makeClaim('gone', { withdrawn: { date: date('2023'), reason: 'Forged.' } }),
    ],
    events: [makeEvent('hearing', { disclosed: date('2022-09-01') })],
    sources: [makeSource('memo')],
  }),
);

test('pages are listed with the day of their last change where it is known', () => {
  const pages = new Map(listPages(site).map(({ path, changed }) => [path, changed]));
  expect(pages.get('/claims/safe/')).toBe('2022-07-01');
  expect(pages.get('/sources/memo/')).toBeUndefined();
  expect(pages.get('/timeline/')).toBe('2022-09-01');
  expect(pages.has('/as-of/2022-06-17/')).toBe(true);
});

test('notices and former addresses are not', () => {
  const paths = listPages(site).map(({ path }) => path);
  expect(paths).not.toContain('/claims/gone/');
  expect(paths).not.toContain('/claims/sure/');
  expect(new Set(paths).size).toBe(paths.length);
});

test('a sitemap lists whole addresses and days', () => {
  const [part] = sitemapParts([{ path: '/claims/safe/', changed: '2022-07-01' }, { path: '/sources/memo/' }]);
  expect(part && toSitemap(part)).toContain(
    '<url><loc>http://localhost:4321/claims/safe/</loc><lastmod>2022-07-01</lastmod></url><url><loc>http://localhost:4321/sources/memo/</loc></url>',
  );
});

test('more pages than one sitemap may list go into several', () => {
  const parts = sitemapParts(Array.from({ length: 50_001 }, (_, index) => ({ path: `/claims/${index}/` })));
  expect(parts.map(({ pages }) => pages.length)).toEqual([50_000, 1]);
  expect(toSitemapIndex(parts)).toContain('<loc>http://localhost:4321/sitemap-1.xml</loc>');
});
