import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/dossier/dossier.ts';
import { citationFormats } from '../../src/outputs/citation-formats.ts';
import type { CslItem } from '../../src/outputs/csl-item.ts';
import { toSourceCitation } from '../../src/outputs/source-citation.ts';
import { date, makeSource } from './make-entries.ts';
import { readCitations } from '../read-citations.ts';

const hard = "Leaked {Audio} — 100 % & “TikTok” $5_3 #1 ~ ^ \\x -- --- ''a'' ``b`` ?` 日本 ßÉŁ Ωμέγα Москва";

const sources: Source[] = [
  makeSource('news', {
    kind: 'news-report',
    title: hard,
    publisher: 'House of Bits and Bytes & News',
    authors: ['Emily Baker-White', 'Johnson and Johnson'],
    published: date('2022-06-17'),
    url: 'https://example.org/a_b?c=d&e=%20f#g~h',
    accessed: date('2026-11-25'),
    language: 'en',
    archived: ['https://web.archive.org/web/20220617120000/https://example.org/'],
  }),
  makeSource('post', { kind: 'company-statement', published: date('2022-06') }),
  makeSource('decree', { kind: 'government-document', published: date('2022'), url: 'https://example.org/' }),
  makeSource('case', { kind: 'court-document', published: date('2020-09-27'), authors: ['Susan Illston'] }),
  makeSource('words', { kind: 'testimony', published: date('2021-10-26') }),
  makeSource('letter', { kind: 'letter', published: date('2019-10-23') }),
  makeSource('act', { kind: 'legislation', published: date('2024-04-24') }),
  makeSource('ruling', { kind: 'regulator-decision', published: date('2025-05-02') }),
  makeSource('paper', { kind: 'research', published: date('2023-03') }),
  makeSource('log', { kind: 'other', published: date('2022-01-05') }),
];

const items = sources.map(toSourceCitation);

describe.each(Object.entries(citationFormats))('sources as %s', (_ending, { write }) => {
  const back = readCitations(write(items));

  test('are all read back by citation-js, each with its title', () => {
    expect(back.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  });

  test.each(items.map((item, index) => [item.id, item, back[index]] as const))(
    '%s keeps its fields',
    (id, item, read) => {
      expect(read?.id).toBe(id);
      expect(read?.issued['date-parts'], 'issued').toEqual(item.issued['date-parts']);
      expect(read?.URL, 'URL').toBe(item.URL);
      expect(read && names(read), 'author').toEqual(names(item));
      expect(read?.publisher, 'publisher').toBe(item.publisher);
      if (item.type === 'article-newspaper') expect(read?.['container-title']).toBe(item['container-title']);
    },
  );
});

test('every field of CSL-JSON comes back as it was', () => {
  const back = readCitations(citationFormats['csl.json']?.write(items) ?? '');
  expect(back).toEqual(JSON.parse(JSON.stringify(items)));
});

test.each([
  ['2022', { 'date-parts': [[2022]] }],
  ['2022-06-17', { 'date-parts': [[2022, 6, 17]] }],
  ['2022-06~', { 'date-parts': [[2022, 6]], circa: true }],
  ['2022-06?', { 'date-parts': [[2022, 6]], circa: true }],
  [
    '2021-09/2022-01',
    {
      'date-parts': [
        [2021, 9],
        [2022, 1],
      ],
    },
  ],
  ['2022-06-17/2022-06-17', { 'date-parts': [[2022, 6, 17]] }],
  ['2021-09/..', { 'date-parts': [[2021, 9]] }],
])('%s is never more exact in CSL', (edtf, issued) => {
  expect(toSourceCitation(makeSource('log', { published: date(edtf) })).issued).toEqual(issued);
});

test('what CSL cannot tell of a date is told in words', () => {
  expect(toSourceCitation(makeSource('log', { published: date('2021-09/..') })).note).toBe(
    'Published: since September 2021.',
  );
});

test.each([
  ['2022-06~', '{2022-06~}'],
  ['2021-09/2022-01', '{2021-09/2022-01}'],
  ['0988', '{0988}'],
])('BibTeX has %s as biblatex reads it', (edtf, written) => {
  const item = toSourceCitation(makeSource('log', { published: date(edtf) }));
  expect(citationFormats['bib']?.write([item])).toContain(`date = ${written},`);
});

function names({ author = [] }: Pick<CslItem, 'author'>): (string | undefined)[] {
  return author.map((name: { literal?: string; family?: string }) => name.literal ?? name.family);
}
