import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFiles, importInto } from './import-files.ts';
import { overlayContent } from './overlay-content.ts';
import { readProject } from './read-overlaid.ts';

const bib = '@misc{k,\n title = {Straße “é”},\n publisher = {P},\n year = 2020}\n';
const written = '---\ntitle: Straße “é”\npublisher: P\npublished: 2020\nkind: other\n---\n';
const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

describe('a file of references', () => {
  test.each([
    ['in UTF-8', bytes(bib, 'utf8')],
    ['with a byte order mark', bytes(`\uFEFF${bib}`, 'utf8')],
    ['in UTF-16', bytes(`\uFEFF${bib}`, 'utf16le')],
    ['with CRLF', bytes(bib.replaceAll('\n', '\r\n'), 'utf8')],
    ['with the line ends of old Macs', bytes(bib.replaceAll('\n', '\r'), 'utf8')],
  ])('%s', async (_form, content) => {
    const imported = await importFiles({ 'refs.bib': content });
    expect(imported.written).toEqual({ 'k.md': written });
    expect(imported.lines).toHaveLength(1);
  });

  test('in Latin-1 is read, and said to be', async () => {
    const imported = await importFiles({ 'refs.bib': bytes(bib.replaceAll(/[“”]/g, ''), 'latin1') });
    expect(imported.written).toEqual({ 'k.md': written.replaceAll(/[“”]/g, '') });
    expect(imported.lines[0]).toBe(
      'refs.bib:1:1  Unexpected bytes that are not UTF-8; the file is read as Windows-1252 (Latin-1)  [encoding]',
    );
  });

  test.each([
    ['refs.bib', '', 'Unexpected empty file, expected BibTeX, RIS or CSL-JSON'],
    ['refs.ris', ' \n', 'Unexpected empty file, expected BibTeX, RIS or CSL-JSON'],
    ['refs.bib', 'Dear all', 'Unexpected BibTeX without an entry, expected at least one'],
    ['refs.json', '[]', 'Unexpected CSL-JSON without an entry, expected at least one'],
    ['refs.txt', 'Dear all', 'Unexpected format, expected BibTeX, RIS or CSL-JSON'],
    ['refs.xml', '<xml/>', 'Unexpected format, expected BibTeX, RIS or CSL-JSON'],
    ['refs.pdf', '%PDF-1.7\n\u0000\u0001', 'Unexpected format, expected BibTeX, RIS or CSL-JSON'],
  ])('%s that holds %j has nothing to read', async (name, content, reason) => {
    const { lines, summary } = await importFiles({ [name]: content });
    expect(lines).toEqual([`${name}:1:1  ${reason}  [unreadable-file]`]);
    expect(summary).toBe('0 written; 0 skipped; 1 could not be read');
  });

  test('that is not there, or is a folder, keeps no other from being read', async () => {
    const project = await overlayContent({ 'refs.bib': bib });
    await mkdir(join(project.projectDir, 'folder'));
    const { lines } = await importInto(project, ['nowhere.bib', 'refs.bib', 'folder', '/nowhere/else.bib']);
    expect(lines).toEqual([
      '/nowhere/else.bib:1:1  Unexpected absence of the file, expected one with references  [unreadable-file]',
      'folder:1:1  Unexpected folder, expected a file with references  [unreadable-file]',
      'nowhere.bib:1:1  Unexpected absence of the file, expected one with references  [unreadable-file]',
      'refs.bib:1:1  Written to `content/sources/k.md`; kind `other` is a guess from `@misc`  [written]',
    ]);
  });
});

describe('writing', () => {
  test('makes the folder of sources where there is none', async () => {
    const project = await overlayContent({ 'refs.bib': bib });
    const contentDir = join(project.projectDir, 'story');
    const imported = await importInto({ ...project, contentDir }, ['refs.bib']);
    expect(imported.written).toEqual({ 'k.md': written });
    expect(imported.lines[0]).toContain('Written to `story/sources/k.md`');
  });

  test('never touches a file that is there, whatever it is called', async () => {
    const project = await overlayContent({ 'refs.bib': bib });
    // No entry, since it is a folder; in the way all the same.
    await mkdir(join(project.contentDir, 'sources/k.md'));
    const { lines, summary } = await importInto(project, ['refs.bib']);
    expect(lines).toEqual([
      'refs.bib:1:1  Not written to `content/sources/k.md`: a file of that name is there  [not-written]',
    ]);
    expect(summary).toBe('0 written; 0 skipped; 0 could not be read; 1 could not be written');
  });

  test('says of each entry that it could not be written where there can be no folder', async () => {
    const project = await overlayContent({ 'refs.bib': bib, 'story/sources': 'a file' });
    const contentDir = join(project.projectDir, 'story');
    const { lines } = await importInto({ ...project, contentDir }, ['refs.bib']);
    expect(lines).toEqual([
      'refs.bib:1:1  Not written to `story/sources/k.md`: its folder cannot be made (EEXIST)  [not-written]',
    ]);
  });
});

test('a draft says what it lacks, and is no problem of the content', async () => {
  const {
    project,
    written: drafts,
    lines,
  } = await importFiles({
    'refs.bib': '@online{k, author = {{TikTok}}, title = {T}, date = {in press}, url = {https://example.org/}}',
  });
  expect(drafts['k.md']).toBe(`---
# To complete: publisher (the author is TikTok)
# To complete: published (the reference says \`in press\`)
# Then remove \`draft\`.
title: T
authors:
  - TikTok
url: https://example.org/
kind: other
draft: true
---
`);
  expect(lines).toEqual([
    'refs.bib:1:1  Written as a draft to `content/sources/k.md`, since it lacks `publisher` and `published`; kind `other` is a guess from `@online`  [draft]',
    'refs.bib:1:1  Unexpected date `in press` in `date`, expected one such as `2022`, `2022-06`, `2022-06-17`, `2022~` or `2021-09/2022-01`; it is left out  [inexact]',
  ]);
  expect((await readProject(project)).lines).toEqual([]);
});

test('a source from the future is a draft, and a visit in the future is left out', async () => {
  const { written: files } = await importFiles({
    'refs.bib':
      '@misc{k, title = {T}, publisher = {P}, date = {2031}, urldate = {2031-01-01}, url = {https://a.example/}}',
  });
  expect(files['k.md']).toContain('# To complete: published (the reference says `2031`)\n');
  expect(files['k.md']).not.toMatch(/^(?:accessed|published):/m);
});

test('two imports of the same file give the same bytes', async () => {
  const project = await overlayContent({});
  await writeFile(join(project.projectDir, 'refs.bib'), bib);
  const first = await importInto(project, ['refs.bib']);
  const second = await importFiles({ 'refs.bib': bib });
  expect(second.written).toEqual(first.written);
});
