import { describe, expect, test } from 'vitest';
import { readOverlaid } from './read-overlaid.ts';

const many = 10_000;
const page = (body: string) => ({
  'content/pages/about.md': `---\ntitle: About\ndescription: What this record is.\n---\n\n${body}\n`,
});
const actor = (role: string) => ({
  'content/actors/port-company.md': `---\nname: Port Company\nkind: company\nrole: ${role}\n---\n`,
});
const lines = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

describe('Markdown that asks for too much is one problem at its place', () => {
  const wide = '6:201  Unexpected nesting by that many characters before a line, expected at most 200';

  test.each([
    ['open brackets', '['.repeat(many), '6:101  Unexpected open bracket `[`, expected at most 100'],
    [
      'brackets in each other',
      '['.repeat(many) + ']'.repeat(many),
      '6:101  Unexpected open bracket `[`, expected at most 100',
    ],
    [
      'links in each other',
      '['.repeat(many) + '](a)'.repeat(many),
      '6:101  Unexpected open bracket `[`, expected at most 100',
    ],
    [
      'pictures in each other',
      '!['.repeat(many) + '](a.png)'.repeat(many),
      '6:202  Unexpected open bracket `[`, expected at most 100',
    ],
    ['quotations', '> '.repeat(many), wide],
    ['quotations without spaces', `${'>'.repeat(many)}a`, wide],
    ['lists on a line', `${'* '.repeat(many)}a`, wide],
    [
      'numbered lists on a line',
      `${'1) '.repeat(many)}a`,
      '6:201  Unexpected nesting by that many characters before a line, expected at most 200',
    ],
    ['lists and quotations', `${'> - '.repeat(many)}a`, wide],
    ['tabs', `${'\t'.repeat(many)}a`, wide],
    [
      'lists below lists',
      lines(500, (index) => `${'  '.repeat(index)}- a`),
      '106:201  Unexpected nesting by that many characters before a line, expected at most 200',
    ],
    [
      'stars',
      `${'*'.repeat(many)}a${'*'.repeat(many)}`,
      '6:5001  Unexpected sign `*` with no blank line before it, expected at most 5,000',
    ],
    [
      'emphasis in emphasis',
      '*a _b '.repeat(200) + 'b_ a*'.repeat(200),
      '6:293  Unexpected nesting, expected at most 100 levels',
    ],
    ['backticks', '`'.repeat(many), '6:5001  Unexpected backtick with no blank line before it, expected at most 5,000'],
    [
      'beginnings of links',
      '[a]('.repeat(many),
      '6:10001  Unexpected sign `[` with no blank line before it, expected at most 5,000',
    ],
    [
      'beginnings of comments',
      'a <!-- '.repeat(many),
      '6:35003  Unexpected sign `<` with no blank line before it, expected at most 5,000',
    ],
    [
      'headings by underlining',
      'a\n=\n'.repeat(many),
      '5006:1  Unexpected line, with none blank before it, expected at most 5,000',
    ],
    [
      'a table of many columns',
      `${'|a'.repeat(3_000)}\n${'|-'.repeat(3_000)}\n${'|\n'.repeat(3_000)}`,
      '7:1  Unexpected column of a table, expected at most 100',
    ],
  ])('%s', async (_what, body, fault) => {
    const found = (await readOverlaid(page(body))).lines;
    expect(found).toEqual([`content/pages/about.md:${fault}  [invalid-text]`]);
  });

  test.each([
    ['round brackets', '('.repeat(many)],
    ['ampersands', '&'.repeat(many)],
    ['escapes', '\\'.repeat(many)],
    ['a word without end', 'x'.repeat(100_000)],
    ['rules', '---\n\n'.repeat(1_000)],
    ['levels as they occur', lines(20, (index) => `${'  '.repeat(index)}- a`)],
    [
      'a long table',
      `| a | b |\n| - | - |\n${lines(1_000, (index) => `| [${String(index)}](https://example.org/) | *b* |`)}`,
    ],
    ['a long paragraph', lines(500, () => 'Words with *emphasis*, `code` and [a link](https://example.org/).')],
  ])('%s are fine', async (_what, body) => {
    expect((await readOverlaid(page(body))).lines).toEqual([]);
  });
});

describe('YAML that asks for too much is one problem at its place', () => {
  const file = 'content/actors/port-company.md';
  const bomb = lines(
    9,
    (index) =>
      `${'abcdefghi'.charAt(index)}: &${'abcdefghi'.charAt(index)} [${Array(9)
        .fill(index === 0 ? 'x' : `*${'abcdefghi'.charAt(index - 1)}`)
        .join(', ')}]`,
  );

  test.each([
    ['brackets', '['.repeat(many), '4:57  Unexpected open bracket `[`, expected at most 50'],
    [
      'brackets that are closed',
      '['.repeat(many) + ']'.repeat(many),
      '4:57  Unexpected open bracket `[`, expected at most 50',
    ],
    ['braces', '{a: '.repeat(many) + '}'.repeat(many), '4:207  Unexpected open bracket `{`, expected at most 50'],
    [
      'dashes',
      `\n  ${'- '.repeat(many)}a`,
      '5:1  Unexpected nesting by that many characters before a line, expected at most 200',
    ],
    [
      'fields below fields',
      `\n${lines(500, (index) => `${' '.repeat(index + 1)}a:`)}`,
      '204:1  Unexpected nesting by that many characters before a line, expected at most 200',
    ],
    [
      'a bomb of aliases',
      `a\n${bomb}`,
      '2:1  Unexpected YAML: Excessive alias count indicates a resource exhaustion attack',
    ],
    [
      'aliases',
      `&a a\n${lines(many, (index) => `k${String(index)}: *a`)}`,
      '105:7  Unexpected alias `*a`, expected at most 100',
    ],
    [
      'a tag that runs a function',
      '!!js/function "function () {}"',
      '4:7  Unexpected `!` at the beginning of a text or a name, expected quotes around it',
    ],
    [
      'a tag of another language',
      '!!python/object:os.system x',
      '4:7  Unexpected `!` at the beginning of a text or a name, expected quotes around it',
    ],
    [
      'a tag of its own',
      '!foo a',
      '4:7  Unexpected `!` at the beginning of a text or a name, expected quotes around it',
    ],
    ['a field that stands there twice', 'a\nrole: b', '5:1  Unexpected YAML: Map keys must be unique'],
  ])('%s', async (_what, role, fault) => {
    expect((await readOverlaid(actor(role))).lines).toEqual([`${file}:${fault}  [invalid-yaml]`]);
  });

  test('a list that holds itself is no text', async () => {
    const { lines: found } = await readOverlaid(actor('&a [*a]'));
    expect(found).toEqual([`${file}:4:10  Unexpected list, expected a text  [invalid-field]`]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', '<<'])(
    'the field %s is unknown',
    async (name) => {
      const known = '`name`, `kind`, `role`, `url`, `aliases`, `draft`';
      const { lines: found } = await readOverlaid(actor(`a\n${name}: {url: "javascript:alert(1)"}`));
      expect(found).toEqual([`${file}:5:1  Unexpected field \`${name}\`, expected one of ${known}  [unknown-field]`]);
    },
  );

  test.each([
    ['site.yaml', 'title: ', '1:58'],
    ['ledger.json', '{"version": 1, "addresses": ', '1:78'],
  ])('also in %s', async (name, before, place) => {
    const { lines: found } = await readOverlaid({ [`content/${name}`]: before + '['.repeat(many) });
    expect(found.filter((line) => line.includes('[invalid-yaml]'))).toHaveLength(1);
    expect(found[0]).toMatch(
      name === 'site.yaml' ? new RegExp(`^content/${name}:${place} `) : /^content\/ledger\.json:1:\d+ /,
    );
  });
});

test('sources that rest on each other in layers are followed once each', async () => {
  const source = (level: number, side: string): string =>
    `---\ntitle: ${side}\npublisher: P\npublished: 2020\nkind: letter\n${level > 0 ? `derivedFrom: [a-${String(level - 1)}, b-${String(level - 1)}]\n` : ''}---\n`;
  const layers = Array.from({ length: 60 }, (_, level) =>
    ['a', 'b'].map((side): [string, string] => [`content/sources/${side}-${String(level)}.md`, source(level, side)]),
  );
  const { problems } = await readOverlaid(Object.fromEntries(layers.flat()));
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['unused-source', 'unused-source']);
});
