import { describe, expect, test } from 'vitest';
import { importFiles, importOne } from './import-files.ts';

/** As Zotero exports it: numbers as texts, an address for an id. */
const zotero = {
  id: 'http://zotero.org/users/1/items/ABCD',
  type: 'article-newspaper',
  abstract: '“I feel like with these tools …”',
  'container-title': 'BuzzFeed News',
  language: 'en-US',
  section: 'Tech',
  source: 'www.buzzfeednews.com',
  title: 'Leaked <i>Audio</i> From 80 Meetings',
  URL: 'https://www.buzzfeednews.com/x',
  author: [{ family: 'Baker-White', given: 'Emily' }, { literal: 'Staff' }],
  accessed: { 'date-parts': [['2022', 6, 20]] },
  issued: { 'date-parts': [['2022', 6, 17]] },
};

const text = `---
title: Leaked Audio From 80 Meetings
publisher: BuzzFeed News
authors:
  - Emily Baker-White
  - Staff
published: 2022-06-17
url: https://www.buzzfeednews.com/x
accessed: 2022-06-20
kind: news-report
language: en-US
---
`;

test.each([
  ['a list', [zotero]],
  ['one object', zotero],
  ['what the address of a library answers', { items: [zotero] }],
])('%s', async (_form, value) => {
  for (const indent of [0, 2]) {
    const { written, lines } = await importFiles({ 'refs.json': JSON.stringify(value, null, indent) });
    expect(written).toEqual({ 'buzzfeed-news-leaked-audio-from-80-2022-06-17.md': text });
    expect(lines.join()).toMatch(/; not carried over: abstract, section, source {2}\[written\]$/);
  }
});

test('forms that are not of the standard are read where they are clear', async () => {
  const entry = {
    id: 7,
    'citation-key': 'baker2022',
    type: 'article-newspaper',
    title: ['One', 'Two'],
    publisher: 3,
    author: 'Emily Baker-White',
    issued: '17 June 2022',
    accessed: [2022, 6],
    custom: { a: 1 },
    note: '',
  };
  const { written, lines } = await importFiles({ 'refs.json': JSON.stringify(entry) });
  expect(written['baker2022.md']).toBe(
    '---\ntitle: One\npublisher: "3"\nauthors:\n  - Emily Baker-White\npublished: 2022-06-17\naccessed: 2022-06\nkind: news-report\n---\n',
  );
  expect(lines).toEqual([
    'refs.json:1:1  Written to `content/sources/baker2022.md`; not carried over: custom  [written]',
    'refs.json:1:1  Unexpected list in `title`, expected a text; the first one counts  [inexact]',
  ]);
});

describe('an entry that cannot be read loses no other', () => {
  const good = (id: string): string => JSON.stringify({ id, type: 'book', title: id, publisher: 'P', issued: '2020' });
  test.each([
    [
      'a comma that is missing',
      '{"id": "b" "type": "book"}',
      'Unexpected JSON, expected `,` or `}` after property value',
    ],
    [
      'a brace that is missing',
      '{"id": "b", "author": [{"family": "B"}',
      'Unexpected end of the entry, expected its closing `}`',
    ],
    [
      'a quotation mark that is missing',
      '{"id": "b, "type": "book"}',
      'Unexpected JSON, expected `,` or `}` after property value',
    ],
    ['a comma too many', '{"id": "b",}', 'Unexpected JSON, expected double-quoted property name'],
  ])('%s', async (_name, bad, reason) => {
    const { lines, written } = await importFiles({ 'refs.json': `[\n${good('a')},\n${bad},\n${good('c')}\n]` });
    expect(Object.keys(written)).toEqual(['a.md', 'c.md']);
    const failures = lines.filter((line) => line.endsWith('[unreadable-entry]'));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^refs\.json:[34]:1 {2}/);
    expect(failures[0]).toContain(reason);
  });

  test('text between entries, and what is no entry', async () => {
    const { lines } = await importFiles({ 'refs.json': `[${good('a')},\n "title": "B"},\n {"foo": 1, "bar": 2}]` });
    expect(lines.filter((line) => line.endsWith('[unreadable-entry]'))).toEqual([
      'refs.json:2:1  Unexpected text between entries, expected each in `{` and `}`  [unreadable-entry]',
      'refs.json:3:1  Unexpected object with `foo`, `bar`, expected CSL-JSON such as `"type"`, `"title"`  [unreadable-entry]',
    ]);
  });
});

test('a year below 1000 keeps its zeros', async () => {
  const entry = { id: 'a', type: 'book', title: 'T', publisher: 'P', issued: { 'date-parts': [[800]] } };
  expect(await importOne('refs.json', JSON.stringify(entry))).toContain('published: "0800"\n');
});
