import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { formatLedger } from '../../src/dossier/ledger/format-ledger.ts';
import { updateLedger } from '../../src/dossier/ledger/update-ledger.ts';
import { overlayContent, type Project } from './overlay-content.ts';
import { readProject } from './read-overlaid.ts';

type Files = Record<string, string>;
const claimFile = 'claims/safe-cranes.md';
const correction = (date: string): string =>
  `changes:\n  - date: ${date}\n    kind: correction\n    note: One of the two.\n`;

/** Content that was published on a day: what `npm run ledger` does. */
async function publish(project: Project, day: string): Promise<Dossier> {
  const { dossier, lines } = await readProject(project);
  if (!dossier) throw new Error(lines.join('\n'));
  await writeFile(
    join(project.contentDir, 'ledger.json'),
    formatLedger(updateLedger(dossier, ['/as-of/2022-03-01/'], day)),
  );
  const { dossier: after, lines: linesAfter } = await readProject(project);
  if (!after || linesAfter.length > 0) throw new Error(linesAfter.join('\n'));
  return after;
}

async function published(files: Files = {}): Promise<Project> {
  const project = await overlayContent(files);
  await publish(project, '2024-01-05');
  return project;
}

async function edit({ contentDir }: Project, path: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(contentDir, path);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
}

const linesOf = async (project: Project): Promise<string[]> => (await readProject(project)).lines;
const recordOf = ({ ledger }: Dossier, path: string) => ledger?.addresses[path];

describe('a published address', () => {
  test('is recorded with its day for every kind of entry', async () => {
    const { ledger } = await publish(await overlayContent({}), '2024-01-05');
    expect(Object.keys(ledger?.addresses ?? {})).toEqual([
      '/about/',
      '/actors/port-company/',
      '/articles/report/',
      '/as-of/2022-03-01/',
      '/claims/checked-cranes/',
      '/claims/safe-cranes/',
      '/events/inspection/',
      '/sources/interview/',
      '/sources/memo/',
    ]);
    for (const record of Object.values(ledger?.addresses ?? {}))
      expect(record).toMatchObject({ published: '2024-01-05', changed: '2024-01-05' });
  });

  test('keeps its day when it changes, and tells the day of the change', async () => {
    const project = await published();
    await edit(project, 'actors/port-company.md', /role: .*/, 'role: It runs the port.');
    const after = await publish(project, '2024-02-01');
    expect(recordOf(after, '/actors/port-company/')).toMatchObject({ published: '2024-01-05', changed: '2024-02-01' });
    expect(recordOf(after, '/sources/memo/')).toMatchObject({ published: '2024-01-05', changed: '2024-01-05' });
  });

  test('keeps the marks of an article that it once had', async () => {
    const project = await published();
    await edit(
      project,
      'articles/report.md',
      '[both cranes are safe](../claims/safe-cranes.md)',
      'both cranes are safe',
    );
    const after = await publish(project, '2024-02-01');
    expect(recordOf(after, '/articles/report/')?.annotates).toEqual(['safe-cranes']);
  });

  test('records nothing new when nothing changed', async () => {
    const project = await published();
    const before = await readFile(join(project.contentDir, 'ledger.json'), 'utf8');
    await publish(project, '2024-03-01');
    expect(await readFile(join(project.contentDir, 'ledger.json'), 'utf8')).toBe(before);
  });

  test('may not go, and the entry that asserts the same is offered', async () => {
    const project = await published();
    await rename(join(project.contentDir, claimFile), join(project.contentDir, 'claims/two-cranes.md'));
    await edit(project, 'articles/report.md', 'safe-cranes', 'two-cranes');
    expect(await linesOf(project)).toEqual([
      'content/ledger.json:9:5  Unexpected absence of a page at `/claims/safe-cranes/`, published on 5 January 2024, expected an entry or a former id; if its id is `two-cranes` since, add `safe-cranes` to the `aliases` of `content/claims/two-cranes.md`  [permalink-removed]',
    ]);
  });

  test('may lead to the page of another id, which asserts the same', async () => {
    const project = await renamedClaim();
    expect(await linesOf(project)).toEqual([]);
    const after = await publish(project, '2024-02-01');
    expect(recordOf(after, '/claims/safe-cranes/')?.published).toBe('2024-01-05');
    expect(recordOf(after, '/claims/two-cranes/')?.published).toBe('2024-02-01');
  });

  test('holds to what was asserted under another id, too', async () => {
    const project = await renamedClaim();
    await edit(project, 'claims/two-cranes.md', 'Both cranes', 'All three cranes');
    expect(await linesOf(project)).toEqual([
      unrecorded('claims/two-cranes.md', '`statement`', { line: 3, column: 12 }),
    ]);
  });

  test('may not become a draft', async () => {
    const project = await published();
    await edit(project, 'pages/about.md', 'title:', 'draft: true\ntitle:');
    expect(await linesOf(project)).toEqual([
      'content/ledger.json:4:5  Unexpected absence of a page at `/about/`, published on 5 January 2024, expected an entry or a former id; it is a draft: remove `draft`  [permalink-removed]',
    ]);
  });

  test('is not missed while the file that may hold it cannot be read', async () => {
    const project = await renamedClaim();
    await edit(project, 'claims/two-cranes.md', 'claimant:', '\tclaimant:');
    expect((await linesOf(project)).filter((line) => line.includes('permalink-removed'))).toEqual([]);
  });
});

describe('what a claim asserts', () => {
  test.each([
    ['Both cranes are safe.', 'Both cranes are new.', '`statement`', { line: 2, column: 12 }],
    ['made: 2022-03-01', 'made: 2022-03-02', '`made`', { line: 4, column: 7 }],
    ['claimant:', 'kind: denial\nclaimant:', '`kind`', { line: 3, column: 7 }],
    ['verdict: contested', 'verdict: supported', 'entry 1 of `assessments`', { line: 6, column: 5 }],
    ['The two sources disagree.', 'The sources disagree.', 'entry 1 of `assessments`', { line: 6, column: 5 }],
    ['date: 2022-05-01', 'date: 2022-05-03', 'entry 1 of `assessments`', { line: 6, column: 5 }],
    ['reason:', 'sources: [memo]\n    reason:', 'entry 1 of `assessments`', { line: 6, column: 5 }],
  ])('does not change in silence: %s', async (from, to, what, place) => {
    const project = await published();
    await edit(project, claimFile, from, to);
    expect(await linesOf(project)).toEqual([unrecorded(claimFile, what, place)]);
  });

  test('changes when readers are told', async () => {
    const project = await published();
    await edit(project, claimFile, 'Both cranes are safe.', 'One of the cranes is safe.');
    await edit(project, claimFile, 'assessments:', `${correction('2024-02-01')}assessments:`);
    expect(await linesOf(project)).toEqual([]);
  });

  test('does not change again under a change that is recorded, whatever its date', async () => {
    const project = await published({ [`content/${claimFile}`]: await changedClaim() });
    await edit(project, claimFile, 'Both cranes are safe.', 'One of the cranes is safe.');
    const refused = [unrecorded(claimFile, '`statement`', { line: 2, column: 12 })];
    expect(await linesOf(project)).toEqual(refused);
    await edit(project, claimFile, 'One of the two.', 'One of the three.');
    expect((await linesOf(project)).slice(0, 1)).toEqual(refused);
    await edit(project, claimFile, 'One of the three.', 'One of the two.');
    await edit(project, claimFile, 'changes:\n', 'changes:\n  - date: 2023-01-01\n    kind: minor\n    note: New.\n');
    expect(await linesOf(project)).toEqual([]);
  });

  test('takes a new assessment behind the recorded ones without a word', async () => {
    const project = await published();
    await edit(
      project,
      claimFile,
      'evidence:',
      '  - date: 2024-02-01\n    verdict: supported\n    reason: New papers.\nevidence:',
    );
    expect(await linesOf(project)).toEqual([]);
    await publish(project, '2024-02-02');
    await edit(project, claimFile, 'New papers.', 'Newer papers.');
    expect(await linesOf(project)).toEqual([
      unrecorded(claimFile, 'entry 2 of `assessments`', { line: 9, column: 5, day: '2 February 2024' }),
    ]);
  });

  test('does not lose an assessment in silence', async () => {
    const project = await published({
      [`content/${claimFile}`]: (await minimalClaim()).replace(
        'evidence:',
        '  - date: 2023-02-01\n    verdict: supported\n    reason: New papers.\nevidence:',
      ),
    });
    await edit(project, claimFile, / {2}- date: 2023-02-01\n.*\n.*\n/, '');
    expect(await linesOf(project)).toEqual([unrecorded(claimFile, 'entry 2 of `assessments`', { line: 6, column: 3 })]);
  });

  test('is the same in other white space and quotes', async () => {
    const project = await published();
    await edit(project, claimFile, 'statement: Both cranes are safe.', 'statement: >-\n  Both cranes\n  are   safe.');
    await edit(project, claimFile, 'made: 2022-03-01', "made: '2022-03-01'");
    expect(await linesOf(project)).toEqual([]);
  });

  test('is the same when its claimant has another id since', async () => {
    const project = await published();
    for (const id of ['harbour-company', 'quay-company']) {
      const [former] = id === 'harbour-company' ? ['port-company'] : ['harbour-company'];
      await rename(join(project.contentDir, `actors/${former}.md`), join(project.contentDir, `actors/${id}.md`));
      await edit(
        project,
        `actors/${id}.md`,
        'name:',
        id === 'harbour-company' ? 'aliases: [port-company]\nname:' : 'name:',
      );
      if (id === 'quay-company')
        await edit(project, 'actors/quay-company.md', '[port-company]', '[harbour-company, port-company]');
      for (const file of [claimFile, 'claims/checked-cranes.md'])
        await edit(project, file, `claimant: ${former}`, `claimant: ${id}`);
      expect(await linesOf(project)).toEqual([]);
      await publish(project, '2024-01-05');
    }
  });
});

describe('an event', () => {
  test.each([
    [/title: .*/, 'title: Another title', '`title`', { line: 2, column: 8 }],
    [/occurred: .*/, 'occurred: 2022-02-28', '`occurred`', { line: 3, column: 11 }],
    ['lane:', 'disclosed: 2022-04-01\nlane:', '`disclosed`', { line: 4, column: 12 }],
    [/certainty: .*/, 'certainty: disputed', '`certainty`', { line: 5, column: 12 }],
  ])('does not change in silence: %s', async (from, to, what, place) => {
    const project = await published();
    await edit(project, 'events/inspection.md', from, to);
    expect(await linesOf(project)).toEqual([unrecorded('events/inspection.md', what, place)]);
  });
});

describe('the words of an article', () => {
  test('do not change in silence', async () => {
    const project = await published();
    await edit(project, 'articles/report.md', 'does not agree', 'agrees');
    expect(await linesOf(project)).toEqual([unrecorded('articles/report.md', 'the text', { line: 8 })]);
  });

  test('do not change in silence where they are quoted', async () => {
    const project = await published();
    await edit(project, 'articles/report.md', 'memo.md)', 'memo.md "Both are safe")');
    expect(await linesOf(project)).toEqual([
      unrecorded('articles/report.md', 'the words quoted from sources', { line: 8 }),
    ]);
  });

  test('are the same with other link targets and line ends', async () => {
    const project = await published();
    await edit(project, 'articles/report.md', 'said that [both', 'said\nthat [both');
    await edit(project, 'articles/report.md', '../sources/memo.md', '../sources/interview.md');
    expect((await linesOf(project)).filter((line) => line.includes('unrecorded'))).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const notice = 'withdrawn:\n  date: 2024-02-01\n  reason: It rested on a forgery.\n';

  test('tells of itself', async () => {
    const project = await published();
    await edit(project, claimFile, 'assessments:', `${notice}assessments:`);
    expect(await linesOf(project)).toEqual([]);
  });

  test('is not taken back in silence, nor its reason changed', async () => {
    const project = await published();
    await edit(project, claimFile, 'assessments:', `${notice}assessments:`);
    await publish(project, '2024-02-01');
    await edit(project, claimFile, 'a forgery', 'a mistake');
    expect(await linesOf(project)).toHaveLength(1);
    await edit(project, claimFile, /withdrawn:\n.*\n.*\n/, '');
    expect(await linesOf(project)).toEqual([unrecorded(claimFile, '`withdrawn`', { line: 1, day: '1 February 2024' })]);
  });
});

describe('a ledger that cannot be read', () => {
  const line = '{"published":"2024-01-05","changed":"2024-01-05"}';

  test.each([
    ['{ "version": 1, "addresses": {', 'invalid-yaml'],
    ['version: 1\naddresses: {}\n', 'invalid-yaml'],
    ['{"version": 2, "addresses": {}}', 'invalid-field'],
    ['{"version": 1, "addresses": {"/claims/x/": {"published": "soon", "changed": "2024-01-05"}}}', 'invalid-field'],
    ['{\n<<<<<<< ours\n}\n', 'invalid-yaml'],
    ['{\n  "version": 1,\n  "addresses": {},\n}', 'invalid-yaml'],
    [`{"version": 1, "addresses": {\n"/a/": ${line},\n"/a/": ${line}}}`, 'invalid-yaml'],
    [`{"version": 1, "addresses": {"/claims/a/b/": ${line}}}`, 'permalink-removed'],
    [`{"version": 1, "addresses": {"/as-of/2022-02-30/": ${line}}}`, 'permalink-removed'],
    [
      `{"version": 1, "addresses": {"/a/": {"published":"2024-01-05","changed":"2024-01-05","chnaged":"2024-01-05"}}}`,
      'unknown-field',
    ],
  ])('is a problem: %s', async (text, code) => {
    const project = await overlayContent({ 'content/ledger.json': text });
    const lines = await linesOf(project);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(new RegExp(`^content/ledger.json:\\d+:\\d+ {2}Unexpected .*\\[${code}\\]$`));
  });
});

async function renamedClaim(): Promise<Project> {
  const project = await published();
  await rename(join(project.contentDir, claimFile), join(project.contentDir, 'claims/two-cranes.md'));
  await edit(project, 'claims/two-cranes.md', 'statement:', 'aliases: [safe-cranes]\nstatement:');
  await edit(project, 'articles/report.md', 'safe-cranes', 'two-cranes');
  return project;
}

async function minimalClaim(): Promise<string> {
  const { contentDir } = await overlayContent({});
  return readFile(join(contentDir, claimFile), 'utf8');
}

async function changedClaim(): Promise<string> {
  return (await minimalClaim()).replace('assessments:', `${correction('2023-02-01')}assessments:`);
}

function unrecorded(
  file: string,
  what: string,
  { line, column = 1, day = '5 January 2024' }: { line: number; column?: number; day?: string },
): string {
  return `content/${file}:${line}:${column}  Unexpected change of ${what}, published by ${day}, expected a new entry in \`changes\` that tells of it  [unrecorded-change]`;
}
