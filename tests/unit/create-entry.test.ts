import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Collection, collections } from '../../src/collections.ts';
import { createEntry } from '../../src/dossier/create-entry.ts';
import { entryTemplate } from '../../src/dossier/entry-template.ts';
import { frontMatterSchema } from '../../src/dossier/front-matter-schema.ts';
import { isError } from '../../src/dossier/problem.ts';
import { splitFrontMatter } from '../../src/dossier/split-front-matter.ts';
import { schemaChecker } from '../check-schema.ts';
import { overlayContent, type Project } from './overlay-content.ts';
import { readProject } from './read-overlaid.ts';

/** What an author types behind the empty fields of each kind. */
const answers: Record<string, Record<string, string>> = {
  article: { title: 'News', description: 'What it says.', authors: '[The desk]', published: '2022-06-17' },
  claim: {
    ...{ statement: 'So it is.', claimant: 'port-company', made: '2022', date: '2023-01-01', verdict: 'contested' },
    ...{ reason: 'Two speak against each other.', source: 'memo', stance: 'supports' },
  },
  event: { title: 'It fell', occurred: '2022-06/2022-07', lane: 'port', certainty: 'reported', sources: '[memo]' },
  source: { title: '"[A letter]"', publisher: 'The Post', published: '2022-06~', kind: 'letter' },
  actor: { name: 'Crane Maker', kind: 'company', role: 'Made the cranes' },
  page: { title: 'Method', description: 'How it is made.' },
};

/** Types the answers behind the empty fields. */
function fillIn(text: string, kind: string): string {
  return text.replaceAll(/^([ -]*)(\w+):$/gm, (line, lead: string, name: string) => {
    const answer = answers[kind]?.[name];
    return answer === undefined ? line : `${lead}${name}: ${answer}`;
  });
}

const create = (words: string, { contentDir, projectDir }: Project) =>
  createEntry(words.split(' ').filter(Boolean), { contentDir, projectDir });

describe.each(Object.keys(answers))('a new %s', (kind) => {
  test('is a draft at once, in which nothing is wrong', async () => {
    const project = await overlayContent({});
    expect(await create(`${kind} new-one`, project)).toEqual({ file: `content/${kind}s/new-one.md` });
    expect((await readProject(project)).lines).toEqual([]);
  });

  test('passes the check once its required fields are filled in and it is no draft', async () => {
    const project = await overlayContent({});
    await create(`${kind} new-one`, project);
    const path = join(project.contentDir, `${kind}s/new-one.md`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('draft: true\n', ''));
    const empty = await readProject(project);
    expect(empty.lines.length).toBeGreaterThan(1);
    expect(empty.problems.every(({ ruleId }) => ruleId === 'missing-field')).toBe(true);
    await writeFile(path, fillIn(text, kind).replace('draft: true\n', ''));
    const { problems, lines, dossier } = await readProject(project);
    expect(lines.filter((_, index) => problems[index] && isError(problems[index]))).toEqual([]);
    const entry = dossier?.[`${kind}s` as Collection].get('new-one');
    expect(entry?.body).toMatchObject({ blocks: [], text: '' });
  });

  test('has the form of the schema also with every optional field in use', () => {
    const collection = `${kind}s` as Collection;
    const yaml = splitFrontMatter(fillIn(entryTemplate(collection), kind)).yaml ?? '';
    const value: unknown = parse(uncomment(uncomment(yaml)));
    expect(schemaChecker(frontMatterSchema(collection))(value)).toEqual([]);
    expect(Object.keys(value as object).sort()).toEqual(
      Object.keys(frontMatterSchema(collection).properties ?? {}).sort(),
    );
  });
});

/** Takes the sign away that makes a field a comment; behind the one of an explanation stands one space. */
function uncomment(yaml: string): string {
  return yaml.replaceAll(/^( *)#(?! \S)/gm, '$1');
}

test('every kind has answers here', () => {
  expect(
    Object.keys(answers)
      .map((kind) => `${kind}s`)
      .sort(),
  ).toEqual([...collections].sort());
});

describe('a template', () => {
  test.each(collections)('of %s has required fields first, each explained, in lines that fit a page', (collection) => {
    const { yaml = '', body } = splitFrontMatter(entryTemplate(collection));
    const names = [...yaml.matchAll(/^#?(\w+):/gm)].map(([, name]) => name);
    const { required = [], properties = {} } = frontMatterSchema(collection);
    expect(names.slice(0, required.length + 1)).toEqual(['draft', ...required]);
    expect([...names].sort()).toEqual(Object.keys(properties).sort());
    const lines = `${yaml}${body}`.split('\n');
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
    const told = yaml.replaceAll(/\n#+ /g, ' ');
    const untold = Object.entries(properties).filter(
      ([, field]) => typeof field === 'object' && !told.includes(field.description ?? ''),
    );
    expect(untold).toEqual([]);
    expect(body).toContain('[words](../sources/an-id.md) cites');
  });
});

describe('nothing is written', () => {
  const alias = {
    'content/actors/old/crane-maker.md': '---\nname: C\nkind: company\nrole: R\naliases: [maker]\n---\n',
  };
  const draft = { 'content/claims/2022/later.md': '---\nstatement: Later\ndraft: true\n---\n' };

  test.each([
    [
      '',
      'Unexpected absence of a kind and an id, expected `npm run new -- claim an-id`; kinds are `article`, `claim`, `event`, `source`, `actor`, `page`',
    ],
    [
      'clam x',
      'Unexpected kind `clam`, expected one of `article`, `claim`, `event`, `source`, `actor`, `page`; did you mean `claim`?',
    ],
    [
      'claims x',
      'Unexpected kind `claims`, expected one of `article`, `claim`, `event`, `source`, `actor`, `page`; did you mean `claim`?',
    ],
    ['claim', 'Unexpected absence of an id, expected `npm run new -- claim an-id`'],
    ['claim Safe cranes', 'Unexpected words behind the id `Safe`, expected one id; did you mean `safe-cranes`?'],
    [
      'claim Safe_Cranes',
      'Unexpected id `Safe_Cranes`, expected lower-case letters, digits and single hyphens, such as `safe-cranes`',
    ],
    ['claim ../x', 'Unexpected id `../x`, expected lower-case letters, digits and single hyphens, such as `x`'],
    ['page search', 'Unexpected id `search`, expected one at which the site has no page of its own'],
    ['claim safe-cranes', 'Unexpected id `safe-cranes`, which `content/claims/safe-cranes.md` has already'],
    ['actor crane-maker', 'Unexpected id `crane-maker`, which `content/actors/old/crane-maker.md` has already'],
    ['actor maker', 'Unexpected id `maker`, which is a former id of `content/actors/old/crane-maker.md`'],
    ['claim later', 'Unexpected id `later`, which `content/claims/2022/later.md` has already'],
  ])('for `%s`', async (words, fault) => {
    const project = await overlayContent({ ...alias, ...draft });
    const before = (await readProject(project)).lines;
    expect(await create(words, project)).toEqual({ fault });
    expect((await readProject(project)).lines).toEqual(before);
  });

  test('over a link to a file elsewhere', async () => {
    const project = await overlayContent({ 'notes.md': 'Mine.\n' });
    await symlink(join(project.projectDir, 'notes.md'), join(project.contentDir, 'claims/mine.md'));
    expect(await create('claim mine', project)).toEqual({
      fault: 'Unexpected file `content/claims/mine.md`, expected none at that place',
    });
    expect(await readFile(join(project.projectDir, 'notes.md'), 'utf8')).toBe('Mine.\n');
  });

  test('where there is no content folder', async () => {
    const project = await overlayContent({ 'content.delete': '' });
    expect(await create('claim mine', project)).toEqual({
      fault: 'Unexpected absence of the folder `content`, expected the content to be there',
    });
  });
});

test('an id of another collection may be had again, and a missing folder is made', async () => {
  const project = await overlayContent({ 'content/actors.delete': '' });
  expect(await create('actor safe-cranes', project)).toEqual({ file: 'content/actors/safe-cranes.md' });
});
