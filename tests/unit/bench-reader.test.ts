import { expect, test } from 'vitest';
import { formatReader } from '../bench/reader/format-reader.ts';
import type { LoadSpreads, ReaderResults } from '../bench/reader/reader-results.ts';
import { summarize } from '../bench/summarize.ts';
import { toPlainPage } from '../bench/reader/to-plain-page.ts';

test('a page made plain keeps its words, headings, links and tables, and nothing that draws or runs', () => {
  const plain = toPlainPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="d"><title>T</title>
    <style>a{}</style><style>b{}</style><link rel="icon" href="x"></head><body class="b"><h1 class="t" id="i">One</h1>
    <svg><path d="M0 0"/></svg><script>run()</script><p data-x="1">Two <a href="/y/" class="l">three</a></p></body></html>`,
  );
  expect(plain.replaceAll(/\s+/g, ' ')).toBe(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title> </head><body><h1 id="i">One</h1> <p>Two <a href="/y/">three</a></p></body></html>',
  );
});

test('the median of several runs stands with the least and the most', () => {
  expect(summarize([10, 9, 100])).toEqual({ median: 10, least: 9, most: 100 });
});

const load = (cost: number): LoadSpreads => {
  const spread = summarize([cost]);
  return {
    bytes: spread,
    requests: spread,
    firstPaint: spread,
    largestPaint: spread,
    shift: spread,
    blocked: spread,
    inPlace: spread,
  };
};

const resultsWith = (theirs: number, plain: number, score: number): ReaderResults => ({
  runs: 1,
  audits: 1,
  setting: ['a browser'],
  timeline: { events: 3, ours: load(1_000), theirs: load(theirs) },
  kinds: [
    {
      kind: 'claim',
      ours: load(1_000),
      plain: load(plain),
      scores: { seo: summarize([score]) },
      page: 14_000,
      scripts: 9,
    },
  ],
});

test('goals that are reached are counted', () => {
  expect(formatReader(resultsWith(4_000, 1_000, 100)).match(/Goals: .*/g)).toEqual([
    'Goals: 3 of 3 reached.',
    'Goals: 1 of 1 reached.',
    'Goals: 1 of 1 reached.',
    'Goals: 2 of 2 reached.',
  ]);
});

test('goals that are missed are told with what came instead and what stands in the way', () => {
  const told = formatReader(resultsWith(2_000, 800, 99));
  expect(told).toMatch(/\(1\.25 ×\)\. [A-Z].*slowed-down processor.*\.$/m);
  expect(told.match(/Missed: .*?\)\./g)).toEqual([
    'Missed: 3 times fewer bytes (2.0 times); an event 4 times sooner in its place (2.0 times).',
    'Missed: claim: largest paint within 1.2 times the plain page (1.25 ×).',
    'Missed: claim: 100 in seo (99).',
  ]);
});
