import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseId } from '../../src/import/choose-id.ts';
import { importFiles, importInto } from './import-files.ts';

const source = (fields: string): string => `---\n${fields}\nkind: other\n---\n`;

describe('an id', () => {
  test.each([
    ['baker-white_leaked_2022', 'baker-white-leaked-2022'],
    ['Müller:2020', 'muller-2020'],
    ['x'.repeat(300), 'x'.repeat(80)],
    [`${'word-'.repeat(30)}end`, 'word-'.repeat(16).slice(0, -1)],
    // No citation keys.
    ['http://zotero.org/users/1/items/A', 'the-paper-some-words-of-a-2022-06-17'],
    ['1234', 'the-paper-some-words-of-a-2022-06-17'],
    ['李2020', 'the-paper-some-words-of-a-2022-06-17'],
    [undefined, 'the-paper-some-words-of-a-2022-06-17'],
  ])('of the key %j is %s', (key, id) => {
    const fields = { title: 'Some words of a title', publisher: 'The Paper', published: '2022-06-17' };
    expect(chooseId(key, { ...fields, kind: 'other' })).toBe(id);
  });

  test('of an entry without Latin letters is its date', () => {
    expect(chooseId(undefined, { title: '年度报告', published: '../2020', kind: 'other' })).toBe('source-2020');
  });
});

describe('an entry', () => {
  test.each([
    ['same address', 'url = {http://example.org/a/?utm_source=x#top}'],
    ['same DOI', 'doi = {10.1000/ABC}, url = {https://example.org/other}'],
    ['same title, publisher and date', 'title = {The {TITLE}!}, publisher = {the house}, year = 2020'],
  ])('that is an existing source by the %s is skipped', async (sameness, fields) => {
    const { lines, written, summary } = await importFiles(
      { 'refs.bib': `@misc{k, ${fields}}` },
      {
        'content/sources/2020/here.md': source(
          'title: The title\npublisher: The House\npublished: 2020\nurl: https://www.example.org/a',
        ),
        'content/sources/_hidden/k.md': source('title: X'),
        'content/sources/paper.md': source('title: P\npublisher: P\npublished: 2021\nurl: https://doi.org/10.1000/abc'),
      },
    );
    const path = sameness === 'same DOI' ? 'paper.md' : '2020/here.md';
    expect(lines).toEqual([
      `refs.bib:1:1  Skipped: \`content/sources/${path}\` is the same work (${sameness})  [skipped]`,
    ]);
    expect(written).toEqual({});
    expect(summary).toBe('0 written; 1 skipped; 0 could not be read');
  });

  test('whose key another source has or had gets the next free one', async () => {
    const { lines, written } = await importFiles(
      {
        'refs.bib':
          '@misc{here, title = {A}, publisher = {P}, year = 2020}\n@misc{former, title = {B}, publisher = {P}, year = 2020}\n@misc{here, title = {C}, publisher = {P}, year = 2020}\n@misc{broken, title = {D}, publisher = {P}, year = 2020}',
      },
      {
        'content/sources/2020/here.md': source('title: X\npublisher: P\npublished: 2020\naliases: [former]'),
        'content/sources/here-2.md': source('draft: true'),
        'content/sources/broken.md': '---\ntitle: [\n---\n',
      },
    );
    expect(Object.keys(written)).toEqual(['broken-2.md', 'former-2.md', 'here-3.md', 'here-4.md']);
    expect(lines.filter((line) => line.endsWith('[renamed]'))).toHaveLength(4);
    expect(lines[0]).toBe(
      'refs.bib:1:1  Unexpected id `here`, which another source has; this one is `here-3`  [renamed]',
    );
  });

  test('that stands in two files is written once', async () => {
    const { lines } = await importFiles({
      'a.bib': '@misc{k, title = {A}, url = {https://example.org/a}}',
      'b.ris': 'TY  - ELEC\nTI  - Another title\nUR  - http://www.example.org/a/\nER  - ',
    });
    expect(lines[1]).toBe('b.ris:1:1  Skipped: `content/sources/k.md` is the same work (same address)  [skipped]');
  });

  test('with another DOI is another work, though all else is the same', async () => {
    const entry = (doi: string): string =>
      `@article{k, title = {Editorial}, journal = {Nature}, year = 2020, doi = {10.1000/${doi}}}\n`;
    expect(Object.keys((await importFiles({ 'refs.bib': entry('a') + entry('b') })).written)).toEqual([
      'k-2.md',
      'k.md',
    ]);
  });
});

test('a second import changes nothing, not even a draft that has been completed', async () => {
  const text = `@misc{a, title = {A}, url = {https://example.org/a}}
@misc{b, title = {B}, publisher = {P}}
@misc{b, title = {B too}}
@misc{c, note = {nothing}}`;
  const { project, written } = await importFiles({ 'refs.bib': text });
  expect(Object.keys(written)).toEqual(['a.md', 'b-2.md', 'b.md', 'c.md']);
  const completed = join(project.contentDir, 'sources/b.md');
  await writeFile(completed, source('title: B\npublisher: P\npublished: 2020'));
  const again = await importInto(project, ['refs.bib']);
  expect(again.written).toEqual({});
  expect(again.summary).toBe('0 written; 4 skipped; 0 could not be read');
  expect(await readFile(completed, 'utf8')).toContain('published: 2020');
});
