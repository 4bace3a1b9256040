import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../find-free-port.ts';
import { sites } from './sites.ts';
import type { Started } from './start-command.ts';
import { expect, test } from './test.ts';
import { Workshop } from './workshop.ts';

test.describe.configure({ timeout: 0 });

const workshop = new Workshop();

test.beforeEach(() => {
  workshop.open();
});

test.afterEach(() => {
  workshop.close();
});

/** Waits until a command has said something. */
async function said({ child }: Started, words: string): Promise<void> {
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (data) => {
      if (String(data).includes(words)) resolve();
    });
  });
}

/** Presses Ctrl+C: all that a terminal has started gets the signal. */
function interrupt({ child }: Started): void {
  process.kill(-Number(child.pid), 'SIGINT');
}

test('three builds at once, two of them into one folder, give whole sites and do not mix', async () => {
  const builds = [
    workshop.start('otherStory', ['build', 'apart']),
    workshop.start('tenEvents', ['build', 'shared']),
    workshop.start('otherStory', ['build', 'shared']),
  ];
  const endings = await Promise.all(builds.map(({ ended }) => ended));
  expect(endings.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(workshop.standing(join(workshop.project, 'apart'))).toBe('otherStory');
  expect(workshop.standing(join(workshop.project, 'shared'))).toMatch(/^(otherStory|tenEvents)$/);
  expect(workshop.listLeftovers()).toEqual([]);
});

test('a build replaces the site while it is served: each answer is of one site or the other', async () => {
  const port = String(await findFreePort());
  const server = workshop.start('otherStory', ['start'], { PORT: port });
  await said(server, 'The site is at');
  const build = workshop.start('tenEvents');
  const answers = new Map<string, number>();
  const stories = ['otherStory', 'tenEvents'] as const;
  const feeds = new Map(stories.map((story) => [readFileSync(join(sites[story].folder, 'feed.xml'), 'utf8'), story]));
  const isBuilding = (): boolean => build.child.exitCode === null;
  while (isBuilding() || !answers.has('tenEvents')) {
    const response = await fetch(`http://localhost:${port}/sub/feed.xml`);
    const text = await response.text();
    const answer = response.ok ? (feeds.get(text) ?? 'damaged') : String(response.status);
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    await wait(5);
  }
  expect((await build.ended).code).toBe(0);
  expect([...answers.keys()].filter((answer) => answer !== '404').sort()).toEqual(stories.toSorted());
  console.log(`while the site was replaced: ${[...answers].map(([answer, count]) => `${count} ${answer}`).join(', ')}`);
  interrupt(server);
  expect((await server.ended).code).toBe(130);
});

/** What a build that takes a while tells on its way. */
const onlyProgress = /^([A-Z][a-z ]+: \d+ of \d+\n)*$/;

test('Ctrl+C ends a build at once, with 130, and leaves nothing over', async () => {
  workshop.place('otherStory');
  const build = workshop.start('tenEvents');
  const folders = join(workshop.project, '.astro/builds');
  // Until it has begun to write the site.
  await expect
    .poll(() => existsSync(folders) && readdirSync(folders).some((name) => existsSync(join(folders, name, 'site'))), {
      intervals: [20],
      timeout: 120_000,
    })
    .toBe(true);
  interrupt(build);
  expect(await build.ended).toEqual({ code: 130, output: expect.stringMatching(onlyProgress) as unknown });
  expect(workshop.standing()).toBe('otherStory');
  expect(workshop.listLeftovers()).toEqual([]);
});
