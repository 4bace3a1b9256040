import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from './read-site-pages.ts';
import { expect, test } from './test.ts';

// Each test here runs Astro, which keeps one store a project.
test.describe.configure({ mode: 'serial' });

function copyStory(): string {
  const content = join(mkdtempSync(join(tmpdir(), 'story-')), 'content');
  cpSync('tests/fixtures/other-story', content, { recursive: true });
  return content;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

test('a build of broken content prints each problem, exits with 1 and leaves the former site', () => {
  test.setTimeout(180_000);
  const content = copyStory();
  const target = join(content, '..', 'site');
  const run = (command: string, ...rest: string[]) =>
    spawnSync('node', [`src/commands/${command}.ts`, ...rest], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    });
  expect(run('build', target).status).toBe(0);
  const before = listFiles(target).map((file) => readFileSync(join(target, file), 'base64'));
  const breakFile = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(content, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(content, path), text.replace(from, to));
  };
  breakFile('claims/kran-ist-sicher.md', 'claimant: hafen-ag', 'claimant: hafen-agg');
  breakFile('events/feier.md', '2019-05-02', '2019-02-30');
  breakFile('pages/verfahren.md', 'Nach Quellen', 'Nach <b>Quellen</b>');
  const built = run('build', target);
  const problems = built.stdout.split('\n').filter((line) => line.includes('['));
  expect(built.status).toBe(1);
  expect(problems.map((line) => line.replace(/^.*?content\//, ''))).toEqual([
    'claims/kran-ist-sicher.md:3:11  Unexpected reference to `hafen-agg`, expected the id of an entry in `actors/`; did you mean `hafen-ag`?  [unknown-reference]',
    expect.stringMatching(
      /^events\/feier\.md:3:11 {2}Unexpected date `2019-02-30`, .*did you mean `2019-02`\? {2}\[invalid-date\]$/,
    ),
    'pages/verfahren.md:8:6  Unexpected HTML `<b>`, expected Markdown  [raw-html]',
    'pages/verfahren.md:8:16  Unexpected HTML `</b>`, expected Markdown  [raw-html]',
  ]);
  expect(run('check').stdout).toBe(built.stdout);
  expect(listFiles(target).map((file) => readFileSync(join(target, file), 'base64'))).toEqual(before);
});

test('the development server shows drafts, and problems in the page until the file is mended', async ({ page }) => {
  test.setTimeout(180_000);
  const content = copyStory();
  const port = String(await freePort());
  const server = spawn('node', ['src/commands/dev.ts'], { env: { ...process.env, CONTENT_DIR: content, PORT: port } });
  try {
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (data) => {
        if (String(data).includes('watching')) resolve();
      });
    });
    const file = join(content, 'claims/kran-ist-sicher.md');
    const whole = readFileSync(file, 'utf8');
    const show = async (path: string, selector: string, text: string): Promise<void> => {
      // A reload of ours stands in for the server's, which a page that is still loading may miss.
      await expect(async () => {
        await page.goto(`http://localhost:${port}${path}`);
        await expect(page.locator(selector)).toContainText(text, { timeout: 2_000 });
      }).toPass({ timeout: 40_000 });
    };
    await show('/claims/', 'vite-error-overlay', 'claims/entwurf.md:1:1  Unexpected absence of `claimant`');
    writeFileSync(
      join(content, 'claims/entwurf.md'),
      whole.replace('kind: denial', 'draft: true').replace('sicher', 'ein Entwurf'),
    );
    await show('/claims/', 'main', 'Der Kran ist ein Entwurf.');
    writeFileSync(file, whole.replace('kind: denial', 'kind: denail'));
    await show('/claims/kran-ist-sicher/', 'vite-error-overlay', 'Unexpected text `denail`');
    writeFileSync(file, whole.replace('Der Kran ist sicher', 'Der Kran ist ganz sicher'));
    await show('/claims/kran-ist-sicher/', 'h1', 'Der Kran ist ganz sicher.');
  } finally {
    server.kill();
  }
});
