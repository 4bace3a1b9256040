import { expect, test } from 'vitest';
import { importFiles, importOne } from './import-files.ts';

const news = `TY  - NEWS
TI  - Leaked Audio  - from 80 Meetings
AU  - Baker-White, Emily
T2  - BuzzFeed News
AB  - A long
abstract
DA  - 2022/06/17/
PY  - 2022
DP  - www.buzzfeednews.com
LA  - en
UR  - https://www.buzzfeednews.com/x
Y2  - 2022/06/20/09:11:12
L1  - files/1/x.pdf
KW  - china
KW  - privacy
N1  - Archived at https://archive.ph/abc
ER  - 
`;

test('what Zotero exports of a report in a newspaper', async () => {
  const { written, lines } = await importFiles({ 'refs.ris': news.replaceAll('\n', '\r\n') });
  expect(lines).toEqual([
    'refs.ris:1:1  Written to `content/sources/buzzfeed-news-leaked-audio-from-2022-06-17.md`; not carried over: AB, DP, L1, KW, time of day in Y2  [written]',
  ]);
  expect(Object.values(written)).toEqual([
    `---
title: Leaked Audio - from 80 Meetings
publisher: BuzzFeed News
authors:
  - Emily Baker-White
published: 2022-06-17
url: https://www.buzzfeednews.com/x
archived:
  - https://archive.ph/abc
accessed: 2022-06-20
kind: news-report
language: en
---
`,
  ]);
});

test('the older tags of other programs', async () => {
  const text = `TY - JOUR
ID  - Berg1999
T1  - An article
A1  - van der Berg, Jan
JF  - Nature
JO  - Nature
Y1  - 1999/02//
DO  - doi:10.1038/ABC
ER  -
`;
  const { written, lines } = await importFiles({ 'refs.txt': text });
  expect(lines).toEqual(['refs.txt:1:1  Written to `content/sources/berg1999.md`  [written]']);
  expect(written['berg1999.md']).toContain('published: 1999-02\nurl: https://doi.org/10.1038/ABC\n');
});

test('a committee is the publisher of its hearing', async () => {
  const text = 'TY  - HEAR\nTI  - T\nT2  - Committee on Energy and Commerce\nDA  - 2023/03/23\nER  - ';
  expect(await importOne('refs.ris', text)).toContain('publisher: Committee on Energy and Commerce\n');
});

test('a date of its parts, and one without a year', async () => {
  const season = 'TY  - NEWS\nTI  - T\nT2  - P\nDA  - 2022/06//Summer\nER  - ';
  expect(await importOne('refs.ris', season)).toContain('published: 2022-06\n');
  const dayOnly = 'TY  - NEWS\nTI  - T\nT2  - P\nDA  - 17 June\nPY  - 2022\nER  - ';
  const { written, lines } = await importFiles({ 'refs.ris': dayOnly });
  expect(Object.values(written).join()).toContain('published: 2022\n');
  expect(lines.join()).toContain('not carried over: DA');
});

test('records that are not closed, lines in no record, and what stands twice', async () => {
  const text = `Provider: Somebody
TY  - ELEC
TI  - One
T2  - www.example.com
UR  - https://www.example.com/a
UR  - https://www.example.com/b
TY  - ELEC
TI  - Two
TI  - Too
PB  - House
DA  - 2020
ER  - 
AU  - Nobody
PY  - 2020
`;
  const { lines, summary } = await importFiles({ 'refs.ris': text });
  expect(lines).toEqual([
    'refs.ris:2:1  Written as a draft to `content/sources/one.md`, since it lacks `publisher` and `published`; kind `other` is a guess from `ELEC`; not carried over: T2  [draft]',
    'refs.ris:2:1  Unexpected end of the record, expected a line `ER`; it is read as far as it goes  [inexact]',
    'refs.ris:2:1  Unexpected second address `https://www.example.com/b`, expected one; it is left out  [inexact]',
    'refs.ris:7:1  Written to `content/sources/house-two-2020.md`; kind `other` is a guess from `ELEC`  [written]',
    'refs.ris:7:1  Unexpected second line `TI`, expected one; the first one counts  [inexact]',
    'refs.ris:13:1  Unexpected line outside of a record, expected it between `TY` and `ER`  [unreadable-entry]',
  ]);
  expect(summary).toBe('2 written, 1 of them drafts to complete; 0 skipped; 1 could not be read');
});
