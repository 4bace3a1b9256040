import { describe, expect, test } from 'vitest';
import { importFiles, importOne } from './import-files.ts';

describe('BibTeX', () => {
  test('strings, concatenation, months, comments and a preamble', async () => {
    const text = String.raw`This file was made by hand.
@string{ bf = "BuzzFeed" }
@STRING(news = {News})
@preamble{ "\newcommand{\noop}[1]{}" }
@comment{jabref-meta: databaseType:biblatex;}
% @misc{ignored, title = {Ignored}}
@Article (Key_One,
  Title = "Leaked {\"A}udio",
  journal = bf # " " # news,
  month = "17~" # jun,
  year = 2022,
)`;
    const { written, lines } = await importFiles({ 'refs.bib': text });
    expect(lines).toEqual([
      'refs.bib:7:1  Written to `content/sources/key-one.md`; kind `news-report` is a guess from `@article`  [written]',
    ]);
    expect(written).toEqual({
      'key-one.md':
        '---\ntitle: Leaked Äudio\npublisher: BuzzFeed News\npublished: 2022-06-17\nkind: news-report\n---\n',
    });
  });

  test.each([
    ['year = 2022, month = jun', '2022-06'],
    ['year = {2022}, month = {June}', '2022-06'],
    ['year = "2022", month = 6', '2022-06'],
    ['year = {2022}, month = {06}', '2022-06'],
    ['year = {2022}, month = jun # "~17"', '2022-06-17'],
    ['year = {2022}, month = 6, day = 7', '2022-06-07'],
    ['year = {2022}, month = {May/June}', '2022-05/2022-06'],
    ['year = {c. 2020}', '2020~'],
    ['year = {c. 2020}, month = jun', '2020-06~'],
    ['year = {2020/2021}', '2020/2021'],
    ['year = {1982--1983}', '1982/1983'],
    ['date = {2021-09/2022-01}', '2021-09/2022-01'],
    ['date = {2022-06~}', '2022-06~'],
    ['date = {2022-06-17}, year = {2022}, month = jun', '2022-06-17'],
  ])('%s is published %s', async (fields, published) => {
    const { written, lines } = await importFiles({ 'refs.bib': `@misc{k, title = {T}, publisher = {P}, ${fields}}` });
    expect(written['k.md']).toContain(`\npublished: ${published}\n`);
    expect(lines.join()).not.toContain('not carried over');
  });

  test('a part of a book has date and publisher from its crossref, but not its address', async () => {
    const text = `@incollection{part, title = {Part}, crossref = {Whole}}
@collection{whole, title = {Whole}, publisher = {House}, year = 2020, url = {https://example.org/whole}}
@misc{lost, title = {L}, publisher = {P}, year = 2020, crossref = {nobody}}
@misc{one, title = {One}, publisher = {P}, year = 2020, crossref = {two}}
@misc{two, title = {Two}, publisher = {P}, year = 2020, crossref = {one}}`;
    const { written, lines } = await importFiles({ 'refs.bib': text });
    expect(written['part.md']).toBe('---\ntitle: Part\npublisher: House\npublished: 2020\nkind: other\n---\n');
    expect(lines.filter((line) => line.endsWith('[inexact]'))).toEqual([
      'refs.bib:3:1  Unexpected crossref `nobody`, expected the key of an entry in this file  [inexact]',
      'refs.bib:4:1  Unexpected crossref `one`, which leads back to this entry  [inexact]',
      'refs.bib:5:1  Unexpected crossref `two`, which leads back to this entry  [inexact]',
    ]);
  });

  test('an entry that cannot be read loses no other', async () => {
    const text = `@misc{a, title = {A}, publisher = {P}, year = 2020}
@misc{b,
  title = {B}
  year = 2020}
@misc{c, title {C}}
@misc{d, title = {D, year = 2020}
@misc{e, title = {E}, publisher = {P}, year = 2020}}
  note = {behind}
@misc{, title = {No key}, publisher = {P}, year = 2020}
@misc{g, title = {G}, publisher = {P}, year = 2020, year = 2021, note = nobody}`;
    const { lines, summary, written } = await importFiles({ 'refs.bib': text });
    expect(Object.keys(written)).toEqual(['a.md', 'e.md', 'g.md', 'p-no-key-2020.md']);
    expect(lines.filter((line) => !line.endsWith('[written]'))).toEqual([
      'refs.bib:4:1  Unexpected field name, expected `,` or `}`  [unreadable-entry]',
      'refs.bib:5:1  Unexpected `{`, expected `=`  [unreadable-entry]',
      'refs.bib:6:1  Unexpected end of entry `d`, expected `}` before line 7  [unreadable-entry]',
      'refs.bib:8:1  Unexpected field outside of an entry, expected it before the closing `}`  [unreadable-entry]',
      'refs.bib:10:1  Unexpected second field `year`, expected one; the last one counts  [inexact]',
      'refs.bib:10:1  Unexpected string `nobody` in `note`, expected one that `@string` defines; it is left out  [inexact]',
    ]);
    expect(summary).toBe('4 written; 0 skipped; 4 could not be read');
  });

  test('a broken string is told, and what needs it too', async () => {
    const text = '@string{bf = }\n@misc{a, title = {A}, publisher = bf, year = 2020}';
    const { lines } = await importFiles({ 'refs.bib': text });
    expect(lines.map((line) => line.split('  ')[1])).toEqual([
      'Unexpected `}`, expected `{`',
      'Written as a draft to `content/sources/a.md`, since it lacks `publisher`; kind `other` is a guess from `@misc`',
      'Unexpected string `bf` in `publisher`, expected one that `@string` defines; it is left out',
    ]);
  });

  test('the biblatex of Better BibTeX', async () => {
    const text = String.raw`@online{tiktokOurApproachSecurity2020,
  type = {Press release},
  title = {Our {{Approach}} to Security},
  subtitle = {A {\"U}bersicht},
  author = {{TikTok}},
  date = {2020-04-29},
  organization = {TikTok Newsroom},
  url = {https://newsroom.tiktok.com/en-us/our-approach-to-security},
  urldate = {2022-06-20},
  langid = {american},
  note = {Archived at \url{https://web.archive.org/web/2020/https://newsroom.tiktok.com/}},
}`;
    expect(await importOne('refs.bib', text)).toBe(`---
title: "Our Approach to Security: A Übersicht"
publisher: TikTok Newsroom
authors:
  - TikTok
published: 2020-04-29
url: https://newsroom.tiktok.com/en-us/our-approach-to-security
archived:
  - https://web.archive.org/web/2020/https://newsroom.tiktok.com/
accessed: 2022-06-20
kind: company-statement
language: en-US
---
`);
  });

  test.each([
    ['Accessed: 2021-05-06', '2021-05-06'],
    ['[Online; accessed 20-June-2022]', '2022-06-20'],
    ['Accessed June 20, 2022. Archived at https://perma.cc/AB12', '2022-06-20'],
    ['zugegriffen am 20. Juni 2022', '2022-06-20'],
  ])('the note %j tells the day of access', async (note, accessed) => {
    const text = await importOne('refs.bib', `@misc{k, title = {T}, note = {${note}}}`);
    expect(text).toContain(`\naccessed: ${accessed}\n`);
  });
});
