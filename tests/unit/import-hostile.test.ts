import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importFiles } from './import-files.ts';
import { readProject } from './read-overlaid.ts';

const titles = [
  'a: b',
  'a #b',
  '# a',
  '--- ',
  '---\ntitle: other\n---\n',
  '...',
  '% a',
  '@a',
  '`a`',
  '*a',
  '&a b',
  '!!js/function a',
  '{a: b}',
  '[a]',
  '- a',
  '? a',
  '| a',
  '> a',
  '"a',
  "'a",
  'a"b\'c',
  'true',
  'null',
  '~',
  '1984',
  '0x1F',
  '1e3',
  '2022-06-17',
  '<<',
  'draft: true',
  '\\n \\x41',
  '<script>alert(1)</script>',
  '{{ a }} ${b}',
  'x'.repeat(20_000),
  `${'word '.repeat(500)}end`,
  '\u200Fעברית\u200E a',
  '👩‍👩‍👧 e\u0301',
  '__proto__',
];

/** A title as a source may have it: on one line, in composed form. */
const plain = (title: string): string => title.replaceAll(/\s+/g, ' ').trim().normalize('NFC');

test.each(titles)('the title %j is a text and nothing else', async (title) => {
  const entry = { id: 'k', type: 'book', title, publisher: title, author: [{ literal: title }], issued: '2020' };
  const { written, project } = await importFiles({ 'refs.json': JSON.stringify(entry) });
  const text = written['k.md'] ?? '';
  expect(text.match(/^---$/gm)).toHaveLength(2);
  const values = parse(text.split('\n').slice(1, -2).join('\n')) as Record<string, unknown>;
  expect(values).toEqual({
    title: plain(title),
    publisher: plain(title),
    authors: [plain(title)],
    published: 2020,
    kind: 'other',
  });
  const { dossier, lines } = await readProject(project);
  expect(lines).toEqual(['content/sources/k.md:1:1  Source `k` is cited nowhere  [unused-source]']);
  expect(dossier?.sources.get('k')?.title).toBe(plain(title));
});

describe('what no source may hold', () => {
  test.each([
    ['a\u0000b\u0007c', 'abc'],
    ['a\u001B[31mb', 'a[31mb'],
    ['a\u202Eb', 'ab'],
    ['a\uD800b', 'a\uFFFDb'],
    ['a\u0085b', 'ab'],
  ])('%j becomes %j, and is told', async (title, text) => {
    const entry = { id: 'k', type: 'book', title, publisher: 'P', issued: '2020' };
    const { written, lines } = await importFiles({ 'refs.json': JSON.stringify(entry) });
    expect(written['k.md']).toContain(`title: ${text}\n`);
    expect(lines[1]).toBe(
      'refs.json:1:1  Unexpected control characters in `title`, expected plain text; they are left out  [inexact]',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'www.example.org/a',
    'https://',
    '/a',
  ])('the address %s is left out, and told', async (URL) => {
    const entry = { id: 'k', type: 'book', title: 'T', publisher: 'P', issued: '2020', URL };
    const { written, lines } = await importFiles({ 'refs.json': JSON.stringify(entry) });
    expect(written['k.md']).not.toContain('url:');
    expect(lines).toEqual([
      'refs.json:1:1  Written to `content/sources/k.md`; kind `other` is a guess from `book`; not carried over: URL  [written]',
      `refs.json:1:1  Unexpected address \`${URL}\`, expected one that begins with \`https://\` or \`http://\`; it is left out  [inexact]`,
    ]);
  });

  test.each(['../../evil', '/etc/passwd', 'a/b', '..', 'CON', '.hidden', '_x', 'a\u0000b'])(
    'the key %j leads to no other folder',
    async (id) => {
      const entry = { id, type: 'book', title: 'T', publisher: 'P', issued: '2020' };
      const { written } = await importFiles({ 'refs.json': JSON.stringify(entry) });
      expect(Object.keys(written)).toHaveLength(1);
      expect(Object.keys(written)[0]).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
    },
  );
});
