import { expect, test } from 'vitest';
import type { EditorResults } from '../bench/editor/editor-results.ts';
import { judgeGoals } from '../bench/editor/judge-goals.ts';
import type { BuildRuns, SizeBuilds } from '../bench/editor/measure-builds.ts';
import { toMarkdown } from '../bench/editor/to-markdown.ts';

const runs = (...seconds: number[]): BuildRuns => ({
  runs: seconds.map((value) => ({ seconds: value, peakBytes: value * 1e8 })),
  pages: 1_000,
  bytes: 5e6,
});

const builds = (own: number): SizeBuilds => ({
  'own cold': runs(own, own + 2, own - 1),
  'own warm': runs(4),
  'own edited': runs(6.6),
  'eleventy cold': runs(8, 7, 9),
  'floor warm': runs(4),
});

const results = (sizes: [number, SizeBuilds][]): EditorResults => ({
  builds: new Map(sizes),
  cards: { cards: 90, coldSeconds: 30, warmSeconds: 10, claims: 1_000 },
  check: { first: 9, check: [3, 4, 5], parse: [4], claims: 10_000 },
  dev: { seconds: [0.4, 0.7, 0.6], claims: 5_000 },
});

const full = results([
  [1_000, builds(2)],
  [5_000, builds(10)],
  [10_000, builds(20)],
]);

const shortly = (found: EditorResults): unknown[] =>
  judgeGoals(found).map(({ id, measured, isMet }) => [id, measured, isMet]);

test('medians at 5,000 and 10,000 claims are held against the goals', () => {
  expect(shortly(full)).toEqual([
    ['cold', '1.25', true],
    ['warm', '1.00', true],
    ['edited', '1.65', false],
    ['memory', '2.20 GB', false],
    ['growth', '2.00', true],
    ['check', '1.00', true],
    ['dev', '0.60 s', false],
  ]);
});

test('what a run did not measure is neither met nor given a number', () => {
  const alone = results([[1_000, { 'own cold': runs(2) }]]);
  expect(shortly(alone).slice(0, 5)).toEqual([
    ['cold', undefined, false],
    ['warm', undefined, false],
    ['edited', undefined, false],
    ['memory', '0.20 GB', true],
    ['growth', undefined, false],
  ]);
});

test('the tables tell what stands in the way only where a goal is missed', () => {
  const lines = toMarkdown(full, { cold: 'Too cold.', dev: 'The page is loaded anew.' }).split('\n');
  expect(lines).toContain("| cold build / Eleventy's, 5,000 claims | at most 1.5 | 1.25 | met |");
  expect(lines).toContain(
    '| from an edit to the page that shows it, 5,000 claims | at most 0.5 s | 0.60 s | missed: The page is loaded anew. |',
  );
  expect(lines).toContain('| build with one claim edited / floor, 5,000 claims | at most 1.3 | 1.65 | missed |');
});

test('each build has a line with its time, memory and pages, and Hugo one where it is not installed', () => {
  const lines = toMarkdown(full, {}).split('\n');
  expect(lines).toContain('| 5,000 | ours, cold | 10.0 s (9.0–12.0) | 1200 MB | 1,000 | 5.0 MB | 10.00 |');
  expect(lines).toContain('| 10,000 | Hugo, cold | not installed |  |  |  |  |');
});
