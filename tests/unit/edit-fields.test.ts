import { describe, expect, test } from 'vitest';
import { editFields } from '../../src/link-check/patch/edit-fields.ts';

const copy = 'https://web.archive.org/web/20220618000000/https://post.example/a';

/** A source's file with these lines between the `---` lines. */
const file = (yaml: string, eol = '\n'): string =>
  `---\n${yaml}---\n\nThe *body*,\n---\nstatus: dead\nis prose`.replaceAll('\n', eol);

describe('a field that is there', () => {
  test.each([
    ['plain', 'status: dead\n', 'status: live\n'],
    ['with a comment', 'status:   dead  # since May\n', 'status:   live  # since May\n'],
    ['in double quotes', 'status: "dead"\n', 'status: "live"\n'],
    ['in single quotes', "status: 'dead' # so\n", "status: 'live' # so\n"],
    ['with a quoted key', '"status" : dead\n', '"status" : live\n'],
    ['on a line of its own', 'status:\n  dead\nkind: other\n', 'status:\n  live\nkind: other\n'],
    [
      'behind a text that looks like it',
      'title: >\n  status: x\nstatus: dead\n',
      'title: >\n  status: x\nstatus: live\n',
    ],
  ])('is changed in its place: %s', (_name, before, after) => {
    expect(editFields(file(before), { status: 'live' })).toBe(file(after));
  });

  test('that is an empty list is filled in its place', () => {
    expect(editFields(file('archived: [] # none yet\n'), { archived: [copy] })).toBe(
      file(`archived: ["${copy}"] # none yet\n`),
    );
  });
});

describe('a field that is not there', () => {
  const all = { archived: [copy], accessed: '2026-11-25', status: 'moved' } as const;
  const fields = { ...all, archived: [copy] };

  test('is put behind its neighbours, among comments and lists', () => {
    const before =
      'title: "A: b"\nurl: https://post.example/a # its address\n\n# what it is\nkind: other\nderivedFrom:\n  - memo\n  # and\n  - other # too\n\n# the end\n';
    expect(editFields(file(before), fields)).toBe(
      file(
        `title: "A: b"\nurl: https://post.example/a # its address\narchived:\n  - ${copy}\naccessed: 2026-11-25\n\n# what it is\nkind: other\nderivedFrom:\n  - memo\n  # and\n  - other # too\nstatus: moved\n\n# the end\n`,
      ),
    );
  });

  test.each([
    ['folded', 'url: >-\n  https://post.example/a\n', ''],
    ['indented', '  url: https://post.example/a\n', '  '],
    ['quoted', 'url: "https://post.example/a"\n', ''],
  ])('is put behind one that is %s', (_name, url, indent) => {
    expect(editFields(file(`${url}${indent}kind: other\n`), { accessed: '2026-11-25' })).toBe(
      file(`${url}${indent}accessed: 2026-11-25\n${indent}kind: other\n`),
    );
  });

  test('is put behind a list on several lines', () => {
    const list = 'kind: other\nderivedFrom: [\n  memo,\n  other\n]\n';
    expect(editFields(file(list), { status: 'dead' })).toBe(file(`${list}status: dead\n`));
  });

  test('is quoted where it would be something else without', () => {
    expect(editFields(file('url: https://post.example/a\n'), { archived: [`${copy}:`] })).toBe(
      file(`url: https://post.example/a\narchived:\n  - "${copy}:"\n`),
    );
  });
});

test('line ends of other systems, a byte order mark and a missing last line end stay', () => {
  const before = 'url: https://post.example/a\nkind: other\nstatus: dead # so\n';
  const after = 'url: https://post.example/a\naccessed: 2026-11-25\nkind: other\nstatus: live # so\n';
  const fields = { accessed: '2026-11-25', status: 'live' } as const;
  expect(editFields(`\uFEFF${file(before, '\r\n')}`, fields)).toBe(`\uFEFF${file(after, '\r\n')}`);
  expect(editFields(`---\n${before}---`, fields)).toBe(`---\n${after}---`);
});

test.each([
  ['all stand on one line', '{ url: https://post.example/a, kind: other }\n'],
  ['another field takes its value from there', 'status: &s dead\nkind: *s\nurl: https://post.example/a\n'],
  ['its neighbour is written the long way', '? kind\n: other\nurl: https://post.example/a\n'],
  ['its neighbour is missing', 'title: A\n'],
  ['there are no fields', ''],
])('nothing is changed where %s', (_name, yaml) => {
  expect(editFields(file(yaml), { status: 'live' })).toBeUndefined();
});

test('nothing is changed where there is no front matter', () => {
  expect(editFields('status: dead\n', { status: 'live' })).toBeUndefined();
});
