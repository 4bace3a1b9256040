import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRecord } from '../generate-record.ts';
import { listFiles } from '../list-files.ts';
import { proportionalSize } from '../record-size.ts';
import { startCommand } from './start-command.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const content = join(folder, 'content');
const target = join(folder, 'site');

test.beforeAll(() => {
  generateRecord(content, proportionalSize(40, 4));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds the site into a folder and says what was told of it. */
async function build(site: string): Promise<string> {
  const environment = { CONTENT_DIR: content, SOCIAL_CARDS: 'off' };
  const { code, output } = await startCommand(process.cwd(), ['build', site], environment).ended;
  expect([code, output]).toEqual([0, expect.stringContaining('built in')]);
  return output;
}

/** Paths of files that are in one of two sites alone, or not the same in both. */
function differences(one: string, other: string): string[] {
  const paths = new Set([...listFiles(one), ...listFiles(other)]);
  const bytes = (site: string, path: string): string => {
    try {
      return readFileSync(join(site, path), 'base64');
    } catch {
      return 'none';
    }
  };
  return [...paths].filter((path) => bytes(one, path) !== bytes(other, path));
}

function replace(path: string, from: RegExp, to: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(content, path), text.replace(from, to));
}

const claim = (text: string): string => `---
statement: ${text}
claimant: actor-0
made: 2024-05-01
kind: assertion
assessments: [{ date: 2024-05-02, verdict: unverified, reason: Nobody knows. }]
evidence: [{ source: source-0, stance: context }]
relations: [{ claim: claim-3, type: contradicts }]
---

It was said [before](./claim-5.md).
`;

/** Changes of the content whose effects reach far and in different ways. */
const rounds: Record<string, () => void> = {
  'a word in the body of a claim': () => {
    appendFileSync(join(content, 'claims/claim-7.md'), '\nAnother word.\n');
  },
  'a new claim with the title of another, a new verdict, names, titles and dates that other pages tell': () => {
    const [, statement = ''] =
      /^statement: (.*)$/m.exec(readFileSync(join(content, 'claims/claim-9.md'), 'utf8')) ?? [];
    writeFileSync(join(content, 'claims/another.md'), claim(statement));
    replace('claims/claim-2.md', /verdict: \w+/, 'verdict: confirmed');
    replace('actors/actor-0.md', /^name: .*$/m, 'name: Somebody Else');
    replace('sources/source-1.md', /^title: .*$/m, 'title: Another title');
    replace('events/event-4.md', /^occurred: .*$/m, 'occurred: 2018-02-03');
  },
  'an entry that is gone, one that is renamed and one that is withdrawn': () => {
    rmSync(join(content, 'claims/another.md'));
    replace('events/event-5.md', /^title: /m, 'aliases: [event-five]\ntitle: ');
    replace(
      'claims/claim-11.md',
      /^statement: /m,
      'withdrawn: { date: 2025-01-01, reason: It was wrong. }\nstatement: ',
    );
  },
};

test('whatever is edited, a build that keeps pages gives the bytes of one that keeps none', async () => {
  test.setTimeout(600_000);
  await build(target);
  let kept = 0;
  for (const [index, [name, change]] of Object.entries(rounds).entries()) {
    change();
    const told = await build(target);
    const other = join(folder, `other-${index}`);
    await build(other);
    expect(differences(target, other), name).toEqual([]);
    const [, count = '0'] = /; (\d+) kept from the build before/.exec(told) ?? [];
    kept += Number(count);
    console.log(`${name}: ${count} pages and files kept`);
  }
  expect(kept).toBeGreaterThan(500);
});

test('a site of the same content stays as it is, and is mended where a file is not as it was built', async () => {
  test.setTimeout(300_000);
  const whole = join(folder, 'whole');
  await build(whole);
  await build(target);
  expect(await build(target)).toContain('nothing had changed');
  appendFileSync(join(target, 'claims/claim-1/index.html'), '<p>By hand.</p>');
  rmSync(join(target, 'robots.txt'));
  writeFileSync(join(target, 'left.html'), 'left');
  expect(await build(target)).not.toContain('nothing had changed');
  expect(differences(target, whole)).toEqual([]);
});
