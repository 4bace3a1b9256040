import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { restoreSite } from '../../src/commands/restore-site.ts';
import { placeBeside } from '../../src/commands/site-places.ts';
import { sweepLeftovers } from '../../src/commands/sweep-leftovers.ts';
import { withFault } from '../faults/fault.ts';
import { makeRandom } from '../random.ts';
import { killGroup, type Started, startNode } from './start-command.ts';
import { expect, test } from './test.ts';
import { type Story, Workshop } from './workshop.ts';

/** How many times as many builds are killed as in a usual run. */
const times = Number(process.env['KILL_TIMES'] ?? 1);
/** Of whole builds: at moments by the clock, and as the site is written, by the changes to the disk. */
const kills = { byClock: 12 * times, byChange: 4 * times };
/** After so many kills one build is left to end. */
const stretch = 8;

const random = makeRandom(7);
const counts = { killed: 0, whole: 0, damaged: 0, restored: 0, next: 0 };
const workshop = new Workshop();
let duration: number;

test.describe.configure({ mode: 'serial', timeout: 0 });

test.beforeAll(() => {
  workshop.open();
  workshop.place('otherStory');
});

test.afterAll(() => {
  workshop.close();
});

/** Builds a story to the end: with the same bytes as elsewhere, and with nothing left of builds that were killed. */
async function finish(story: Story): Promise<void> {
  const begin = performance.now();
  const { code, output } = await workshop.start(story).ended;
  expect([code, output]).toEqual([0, expect.stringContaining('dist/ built in')]);
  expect(workshop.standing()).toBe(story);
  expect(workshop.listLeftovers()).toEqual([]);
  duration = performance.now() - begin;
}

function otherThanStanding(): Story {
  return workshop.standing() === 'otherStory' ? 'tenEvents' : 'otherStory';
}

/** A build that is killed as it makes the n-th change to what will be the site. */
function killedAtChange(story: Story): Started {
  const at = random.between(30, 100);
  return workshop.start(story, ['build'], withFault({ what: 'kill', path: '/site/|/\\.dist-', at }));
}

async function killedByClock(story: Story): Promise<Started> {
  const build = workshop.start(story);
  await wait(duration * 0.7 * random.next());
  await killGroup(build);
  return build;
}

test('a build that is killed leaves a whole site, and nothing that harms the next one', async () => {
  await finish('tenEvents');
  for (let count = 1; count <= kills.byClock + kills.byChange; count++) {
    const story = otherThanStanding();
    // A card that is missing is drawn and written again.
    if (count % 4 === 0) rmSync(join(workshop.cards, readdirSync(workshop.cards).sort()[0] ?? ''));
    const build = count % 4 === 3 ? killedAtChange(story) : await killedByClock(story);
    await build.ended;
    if (build.child.signalCode === 'SIGKILL') counts.killed++;
    if (restoreSite(workshop.target)) counts.restored++;
    if (['none', 'damaged'].includes(workshop.standing())) counts.damaged++;
    if (count % stretch > 0) continue;
    await finish(story);
    counts.next++;
  }
  expect(counts.damaged).toBe(0);
  expect(counts.killed).toBeGreaterThan(kills.byChange + kills.byClock / 2);
  counts.whole = counts.killed;
});

/** The path as a process would have named it that runs no more: no system gives so high a number. */
function ofDead(path: string): string {
  return path.replace(`-${process.pid}-`, '-99999999-');
}

/** Replaces a made-up site by a new one in a process that is killed at a step; says whether it was. */
async function killReplacing(target: string, at: number, after: boolean): Promise<boolean> {
  const program = `
    import { cpSync } from 'node:fs';
    import { replaceSite } from ${JSON.stringify(import.meta.resolve('../../src/commands/replace-site.ts'))};
    import { restoreSite } from ${JSON.stringify(import.meta.resolve('../../src/commands/restore-site.ts'))};
    import { placeBeside } from ${JSON.stringify(import.meta.resolve('../../src/commands/site-places.ts'))};
    const next = placeBeside(${JSON.stringify(target)}, 'next');
    restoreSite(${JSON.stringify(target)});
    cpSync(${JSON.stringify(`${target}-new`)}, next, { recursive: true });
    await replaceSite(next, ${JSON.stringify(target)});`;
  const fault = withFault({ what: 'kill', path: '/site$|/\\.site-', at, after });
  const { child, ended } = startNode(process.cwd(), ['--input-type=module', '-e', program], fault);
  await ended;
  return child.signalCode === 'SIGKILL';
}

test('at every step of replacing a site, a kill leaves the former or the new one to be put back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  const target = join(folder, 'site');
  const make = (path: string, text: string): void => {
    mkdirSync(path);
    writeFileSync(join(path, 'index.html'), text);
  };
  const standing = (): string => (existsSync(target) ? readFileSync(join(target, 'index.html'), 'utf8') : 'none');
  make(`${target}-new`, 'new');
  // The former site is in place, absent, moved away by a build that was killed, or both in place and moved away.
  const situations = ['former', 'none', 'moved', 'both'];
  for (const [before, after] of situations.flatMap((name) => [[name, false] as const, [name, true] as const]))
    for (let at = 1, killed = true; killed; at++) {
      if (before === 'former' || before === 'both') make(target, before);
      if (before === 'moved' || before === 'both') make(ofDead(placeBeside(target, 'former')), before);
      killed = await killReplacing(target, at, after);
      if (killed) counts.killed++;
      if (restoreSite(target)) counts.restored++;
      if (![...(killed ? [before] : []), 'new'].includes(standing())) counts.damaged++;
      expect(sweepLeftovers(target)).toEqual([]);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      rmSync(target, { recursive: true, force: true });
    }
  rmSync(folder, { recursive: true });
  expect(counts.damaged).toBe(0);
  expect(counts.restored).toBeGreaterThan(0);
  console.log(
    `${counts.killed} kills, ${counts.whole} of whole builds: ${counts.damaged} damaged sites, ${counts.restored} put back, ${counts.next} of ${counts.next} next builds right`,
  );
});
