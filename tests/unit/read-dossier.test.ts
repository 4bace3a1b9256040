import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isError } from '../../src/dossier/problem.ts';
import { rules } from '../../src/dossier/rules.ts';
import { overlayContent, type Project } from './overlay-content.ts';
import { readOverlaid, readProject } from './read-overlaid.ts';

const fixtures = join(import.meta.dirname, '../fixtures/problems');
const behaviours = readdirSync(fixtures).sort();
const expectedOf = (behaviour: string): string => readFileSync(join(fixtures, behaviour, 'expected.txt'), 'utf8');

describe.each([
  ['as written', () => Promise.resolve()],
  ['with CRLF and a byte order mark', writeLikeWindows],
])('each kind of problem, in files %s', (_form, rewrite) => {
  test.each(behaviours)('%s', async (behaviour) => {
    const project = await overlayContent(join(fixtures, behaviour));
    await rewrite(project);
    const { lines, problems, dossier } = await readProject(project);
    expect(lines.map((line) => `${line}\n`).join('')).toBe(expectedOf(behaviour));
    expect(dossier === undefined).toBe(problems.some(isError));
  });
});

test('every code has a fixture', () => {
  const found = behaviours.flatMap((behaviour) => expectedOf(behaviour).match(/(?<=\[)[a-z-]+(?=\]$)/gm) ?? []);
  expect([...new Set(found)].sort()).toEqual(Object.keys(rules).sort());
});

test('the valid content has no problem', async () => {
  expect((await readOverlaid({})).lines).toEqual([]);
});

describe('a content folder', () => {
  const missing = [
    'content/site.yaml:1:1  Unexpected absence of `site.yaml`, expected the identity of the story in `content/`  [missing-file]',
  ];

  test('that is not there lacks its site.yaml', async () => {
    expect((await readOverlaid({ 'content.delete': '' })).lines).toEqual(missing);
  });

  test('that is empty lacks its site.yaml', async () => {
    const project = await overlayContent({ 'content.delete': '' });
    await mkdir(project.contentDir);
    expect((await readProject(project)).lines).toEqual(missing);
  });

  test('may have another name, which messages show', async () => {
    const { projectDir, contentDir } = await overlayContent({
      'content/pages/about.md.delete': '',
      'content/notes.md': 'Notes.\n',
    });
    const { lines } = await readProject({ projectDir: join(projectDir, 'content'), contentDir });
    expect(lines).toEqual(['notes.md:1:1  File is in no collection and is left out  [stray-file]']);
  });
});

describe('a message', () => {
  test('stands on one line, whatever the value at fault holds', async () => {
    const { lines } = await readOverlaid({
      'content/actors/port-company.md':
        '---\nname: Port Company\nkind: |\n  company\n  of the port\nrole: Runs the harbour\n---\n',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/actors\/port-company\.md:3:7 {2}.*\[invalid-field\]$/);
  });

  test('sends no control character to a terminal', async () => {
    const { lines } = await readOverlaid({
      'content/actors/port-company.md': '---\nname: Port Company\nkind: "\\e[2Jcompany"\nrole: Runs the harbour\n---\n',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[^\P{Cc}\t\n]/u);
  });

  test('stands on one line, whatever the name of the file holds', async () => {
    const { lines } = await readOverlaid({
      'content/actors/line\nbreak\u001B[2J.md': '---\nname: Port Company\n---\n',
    });
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^content\/actors\/line break\uFFFD\[2J\.md:1:1 {2}[^\p{Cc}]+\]$/u);
  });

  test('holds no half character', async () => {
    const { lines } = await readOverlaid({
      'content/actors/port-company.md': '---\nname: Port Company\nkind: "\\uD800"\nrole: Runs the harbour\n---\n',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.isWellFormed()).toBe(true);
  });

  test('comes instead of a warning of a library, where a list is the name of a field', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const { problems } = await readOverlaid({
      'content/actors/port-company.md':
        '---\nname: Port Company\nkind: company\nrole: Runs the harbour\n? [a]\n: b\n---\n',
    });
    expect(problems.map(({ ruleId, line }) => [ruleId, line])).toEqual([['invalid-yaml', 5]]);
    expect(warn).not.toHaveBeenCalled();
  });

  test('names the first place, too, where two are at fault', async () => {
    const { problems } = await readOverlaid(join(fixtures, 'duplicate-id'));
    expect(problems[0]?.cause).toEqual(new Error('The first is content/actors/companies/crane-maker.md'));
  });
});

test('an assessment between two dates that cannot be in order does not hide it', async () => {
  const file = 'content/claims/safe-cranes.md';
  const text = await readFile(join(import.meta.dirname, '../fixtures/valid/minimal', file), 'utf8');
  const assessments = ['2022-06-17', '2022', '2022-05-01'].map(
    (date) => `  - date: ${date}\n    verdict: contested\n    reason: So it is.\n`,
  );
  const { problems } = await readOverlaid({
    [file]: text.replace(/(?<=assessments:\n)[^]*(?=evidence:)/, assessments.join('')),
  });
  expect(problems.map(({ ruleId, line }) => [ruleId, line])).toEqual([['date-order', 12]]);
});

/** Rewrites every text of the content with the line ends and the mark that some editors of Windows set. */
async function writeLikeWindows({ contentDir }: Project): Promise<void> {
  if (!(await stat(contentDir).catch(() => undefined))) return;
  for (const path of await readdir(contentDir, { recursive: true })) {
    if (!/\.(?:md|yaml)$/.test(path)) continue;
    const text = await readFile(join(contentDir, path), 'utf8');
    await rm(join(contentDir, path));
    await writeFile(join(contentDir, path), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
}
