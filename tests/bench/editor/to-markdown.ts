import { summarize } from '../summarize.ts';
import { table } from '../table.ts';
import type { EditorResults } from './editor-results.ts';
import type { GoalId, JudgedGoal } from './judge-goals.ts';
import { judgeGoals } from './judge-goals.ts';
import { buildNames, type BuildName, type BuildRuns } from './measure-builds.ts';

const labels: Record<BuildName, string> = {
  'own cold': 'ours, cold',
  'own warm': 'ours, nothing changed',
  'own edited': 'ours, one claim edited',
  'eleventy cold': 'Eleventy',
  'hugo cold': 'Hugo, cold',
  'hugo warm': 'Hugo, once more',
  'floor cold': 'empty pages by Astro, cold',
  'floor warm': 'empty pages by Astro, nothing changed: the floor',
};

/** The tables of the editor's half: the goals first, then every build, then what stands beside them. */
export function toMarkdown(results: EditorResults, hindrances: Partial<Record<GoalId, string>>): string {
  const { cards, check, dev } = results;
  const goals = judgeGoals(results).map((goal) => [
    goal.what,
    goal.goal,
    goal.measured ?? 'not measured',
    verdict(goal, hindrances[goal.id]),
  ]);
  const builds = [...results.builds].flatMap(([claims, byName]) =>
    buildNames.map((name) => [claims.toLocaleString('en'), labels[name], ...cells(name, byName[name])]),
  );
  const others = [
    [
      `${cards.claims.toLocaleString('en')} claims: a build that draws ${cards.cards} cards`,
      seconds([cards.coldSeconds]),
    ],
    ['… one that finds them drawn', seconds([cards.warmSeconds])],
    [`${check.claims.toLocaleString('en')} claims: \`npm run check\`, the first time`, seconds([check.first])],
    ['… again', seconds(check.check)],
    ['… reading and parsing the same Markdown alone', seconds(check.parse)],
    [`${dev.claims.toLocaleString('en')} claims: from an edit to the page that shows it`, seconds(dev.seconds)],
  ];
  return [
    table(['what an editor waits for', 'goal', 'measured', ''], goals),
    table(['claims', 'build', 'time', 'peak memory', 'pages', 'written', 'ms a page'], builds),
    table(['beside', 'time'], others),
  ].join('\n\n');
}

function verdict({ measured, isMet }: JudgedGoal, hindrance: string | undefined): string {
  if (measured === undefined) return '';
  if (isMet) return 'met';
  return hindrance === undefined ? 'missed' : `missed: ${hindrance}`;
}

function cells(name: BuildName, build: BuildRuns | undefined): string[] {
  if (!build) return [name.startsWith('hugo') ? 'not installed' : 'not measured', '', '', '', ''];
  const { runs, pages, bytes } = build;
  const times = runs.map((run) => run.seconds);
  const peak = Math.max(...runs.map(({ peakBytes }) => peakBytes));
  return [
    seconds(times),
    peak > 0 ? `${(peak / 1e6).toFixed(0)} MB` : 'not told by the system',
    pages.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(1)} MB`,
    ((summarize(times).median / pages) * 1_000).toFixed(2),
  ];
}

/** Such as `12.3 s (12.0–13.1)`. */
function seconds(values: readonly number[]): string {
  const { median, least, most } = summarize(values);
  const shown = (value: number): string => value.toFixed(median < 10 ? 2 : 1);
  return values.length > 1 ? `${shown(median)} s (${shown(least)}–${shown(most)})` : `${shown(median)} s`;
}
