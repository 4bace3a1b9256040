import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { findFreePort } from '../find-free-port.ts';
import { expect, test } from './test.ts';

function copyStory(): string {
  const content = join(mkdtempSync(join(tmpdir(), 'story-')), 'content');
  cpSync('tests/fixtures/other-story', content, { recursive: true });
  return content;
}

function run(content: string, command: string, ...rest: string[]) {
  return spawnSync('node', [`src/commands/${command}.ts`, ...rest], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

test('a build of broken content prints each problem, exits with 1 and leaves the former site', () => {
  test.setTimeout(180_000);
  const content = copyStory();
  const target = join(content, '..', 'site');
  expect(run(content, 'build', target).status).toBe(0);
  const before = listFiles(target).map((file) => readFileSync(join(target, file), 'base64'));
  edit(join(content, 'claims/kran-ist-sicher.md'), 'claimant: hafen-ag', 'claimant: hafen-agg');
  edit(join(content, 'events/feier.md'), '2019-05-02', '2019-02-30');
  edit(join(content, 'pages/verfahren.md'), 'Nach Quellen', 'Nach <b>Quellen</b>');
  const built = run(content, 'build', target);
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
  expect(run(content, 'check').stdout).toBe(built.stdout);
  expect(listFiles(target).map((file) => readFileSync(join(target, file), 'base64'))).toEqual(before);
});

test('what was published stays where it is and changes only with a word to readers', () => {
  test.setTimeout(240_000);
  const content = copyStory();
  const target = join(content, '..', 'site');
  const built = (path: string): string => readFileSync(join(target, path), 'utf8');
  const problems = ({ stdout }: { stdout: string }): string[] =>
    stdout.split('\n').flatMap((line) => /content\/(\S+ .*\])$/.exec(line)?.[1] ?? []);
  expect(run(content, 'ledger').stdout).toMatch(/ledger\.json: \d+ new addresses recorded, 0 changed\n$/);
  expect(run(content, 'ledger').stdout).toContain('Nothing new to record');
  const ledger = readFileSync(join(content, 'ledger.json'), 'utf8');

  const former = join(content, 'claims/kran-ist-sicher.md');
  const file = join(content, 'claims/kran-haelt.md');
  renameSync(former, file);
  for (const other of ['articles/der-riss.md', 'claims/2019/traeger-hat-riss.md'])
    edit(join(content, other), 'kran-ist-sicher', 'kran-haelt');
  const removed = run(content, 'build', target);
  expect(removed.status).toBe(1);
  expect(problems(removed)).toEqual([
    expect.stringMatching(
      /^ledger\.json:\d+:5 {2}Unexpected absence of a page at `\/claims\/kran-ist-sicher\/`, .* if its id is `kran-haelt` since, add `kran-ist-sicher` to the `aliases` of `\S+claims\/kran-haelt\.md` {2}\[permalink-removed\]$/,
    ),
  ]);
  edit(file, 'kind: denial', 'kind: denial\naliases: [kran-ist-sicher]');
  edit(file, 'Der Kran ist sicher.', 'Der Kran hält.');
  const reworded = run(content, 'build', target);
  expect(reworded.status).toBe(1);
  expect(problems(reworded)).toEqual([
    expect.stringMatching(
      /^claims\/kran-haelt\.md:2:12 {2}Unexpected change of `statement`, published by .* \[unrecorded-change\]$/,
    ),
  ]);
  expect(run(content, 'ledger').status).toBe(1);
  expect(readFileSync(join(content, 'ledger.json'), 'utf8')).toBe(ledger);

  edit(file, 'kind: denial', 'kind: denial\nchanges: [{ date: 2021-05-01, kind: correction, note: So sagte er es. }]');
  expect(run(content, 'build', target).status).toBe(0);
  expect(built('claims/kran-ist-sicher/index.html')).toContain('url=/claims/kran-haelt/');
  expect(built('claims/kran-ist-sicher/index.html')).toContain(
    '<link rel="canonical" href="http://localhost:4321/claims/kran-haelt/">',
  );
  expect(built('changes/index.html')).toContain('So sagte er es.');
  expect(built('changes.xml')).toContain('<title>Correction: Der Kran hält.</title>');
  expect(built('feed.xml')).toContain('<title>Denial by Hafen-AG Łódź–Nord (contradicted): Der Kran hält.</title>');
  expect(built('claims/kran-haelt/index.html')).toContain(
    '"correction":[{"@type":"CorrectionComment","name":"Correction","text":"So sagte er es.","datePublished":"2021-05-01"}]',
  );
  expect(run(content, 'ledger').stdout).toMatch(/ledger\.json: 1 new address recorded, \d+ changed\n$/);
});

test('the development server shows finished drafts, and problems in the page until the file is mended, also while another story is built', async ({
  page,
}) => {
  test.setTimeout(900_000);
  const content = copyStory();
  const port = String(await findFreePort());
  let told = '';
  const server = spawn('node', ['src/commands/dev.ts'], { env: { ...process.env, CONTENT_DIR: content, PORT: port } });
  try {
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (data) => {
        told += String(data);
        if (String(data).includes('watching')) resolve();
      });
    });
    const file = join(content, 'claims/kran-ist-sicher.md');
    const whole = readFileSync(file, 'utf8');
    const show = async (path: string, selector: string, text: string): Promise<void> => {
      // A reload of ours stands in for the server's, which a page that is still loading may miss.
      await expect(async () => {
        await page.goto(`http://localhost:${port}${path}`, { timeout: 30_000 });
        await expect(page.locator(selector)).toContainText(text, { timeout: 5_000 });
      }).toPass({ timeout: 180_000 });
    };
    await show('/claims/', 'h1', 'Claims');
    expect(told).toMatch(/Draft left out: \S+claims\/entwurf\.md:1:1 {2}Unexpected absence of `claimant`/);
    writeFileSync(
      join(content, 'claims/entwurf.md'),
      whole.replace('kind: denial', 'draft: true').replace('sicher', 'ein Entwurf'),
    );
    await show('/claims/', 'main', 'Der Kran ist ein Entwurf.');
    writeFileSync(file, whole.replace('kind: denial', 'kind: denail'));
    await show('/claims/kran-ist-sicher/', 'vite-error-overlay', 'Unexpected text `denail`');
    writeFileSync(file, whole.replace('Der Kran ist sicher', 'Der Kran ist ganz sicher'));
    await show('/claims/kran-ist-sicher/', 'h1', 'Der Kran ist ganz sicher.');
    const other = join(content, '..', 'other');
    cpSync('tests/fixtures/valid/minimal/content', other, { recursive: true });
    expect(run(other, 'build', join(other, '..', 'site'))).toMatchObject({ status: 0, stderr: '' });
    await show('/claims/kran-ist-sicher/', 'h1', 'Der Kran ist ganz sicher.');
  } finally {
    server.kill();
  }
});
