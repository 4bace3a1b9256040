import { summarize } from '../summarize.ts';
import type { EditorResults } from './editor-results.ts';
import type { BuildName, SizeBuilds } from './measure-builds.ts';

export type GoalId = 'cold' | 'warm' | 'edited' | 'memory' | 'growth' | 'check' | 'dev';

export interface JudgedGoal {
  id: GoalId;
  /** What is measured, with the number of claims. */
  what: string;
  goal: string;
  /** `undefined` where this run did not measure it. */
  measured: string | undefined;
  isMet: boolean;
}

/** At this number of claims builds are judged; at the nearest below it where it was not built. */
const usualClaims = 5_000;

/** Every goal of the editor's half beside what was measured. */
export function judgeGoals({ builds, check, dev }: EditorResults): JudgedGoal[] {
  const sizes = [...builds.keys()];
  const usual = sizes.findLast((size) => size <= usualClaims) ?? sizes[0] ?? 0;
  const large = sizes.at(-1) ?? 0;
  const [atUsual, atLarge] = [builds.get(usual) ?? {}, builds.get(large) ?? {}];
  const seconds = (name: BuildName): number | undefined => medianSeconds(atUsual, name);
  const floor = seconds('floor warm');
  // What doubles is what the goal is about.
  const growth = large === 2 * usual ? ratio(medianSeconds(atLarge, 'own cold'), seconds('own cold')) : undefined;
  return [
    judge('cold', `cold build / Eleventy's, ${told(usual)}`, ratio(seconds('own cold'), seconds('eleventy cold')), 1.5),
    judge('warm', `build with nothing changed / floor, ${told(usual)}`, ratio(seconds('own warm'), floor), 1.3),
    judge('edited', `build with one claim edited / floor, ${told(usual)}`, ratio(seconds('own edited'), floor), 1.3),
    judge('memory', `peak memory of a build, ${told(large)}`, peakGigabytes(atLarge), 1.5, 'GB'),
    judge('growth', `cold build at twice the claims / at once, ${told(usual)}`, growth, 2.1),
    judge(
      'check',
      `\`npm run check\` / parsing alone, ${told(check.claims)}`,
      ratio(summarize(check.check).median, summarize(check.parse).median),
      1.5,
    ),
    judge(
      'dev',
      `from an edit to the page that shows it, ${told(dev.claims)}`,
      summarize(dev.seconds).median,
      0.5,
      's',
    ),
  ];
}

function judge(id: GoalId, what: string, value: number | undefined, most: number, unit?: string): JudgedGoal {
  const withUnit = (amount: string): string => (unit ? `${amount} ${unit}` : amount);
  const goal = `at most ${withUnit(String(most))}`;
  return {
    id,
    what,
    goal,
    measured: value === undefined ? undefined : withUnit(value.toFixed(2)),
    isMet: value !== undefined && value <= most,
  };
}

function medianSeconds(builds: SizeBuilds, name: BuildName): number | undefined {
  const runs = builds[name]?.runs;
  return runs && summarize(runs.map(({ seconds }) => seconds)).median;
}

/** The most of any run of our own builds; `undefined` where the system does not tell. */
function peakGigabytes(builds: SizeBuilds): number | undefined {
  const names = ['own cold', 'own warm', 'own edited'] as const;
  const peaks = names.flatMap((name) => builds[name]?.runs.map(({ peakBytes }) => peakBytes) ?? []);
  return Math.max(0, ...peaks) / 1e9 || undefined;
}

function ratio(value: number | undefined, other: number | undefined): number | undefined {
  return value !== undefined && other !== undefined ? value / other : undefined;
}

function told(claims: number): string {
  return `${claims.toLocaleString('en')} claims`;
}
