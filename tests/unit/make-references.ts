/** A field of a generated entry, and what its value must leave in the file of the source. */
interface MadeField {
  name: string;
  value: string;
  trace: string;
}

export interface MadeEntry {
  type: string;
  key: string;
  fields: MadeField[];
}

const types = [
  'article',
  'online',
  'misc',
  'book',
  'techreport',
  'legislation',
  'jurisdiction',
  'incollection',
  'video',
];

/** Fields by the numbers of the entries that have them: every so many, from one on. */
const recipes: [
  name: string,
  every: number,
  from: number,
  value: (n: number) => string,
  trace: (n: number) => string,
][] = [
  [
    'title',
    1,
    0,
    (n) => String.raw`{TikTok} in {\"O}sterreich, \'{e}tude ${n} \& Co. \L{}odz`,
    (n) => `TikTok in Österreich, étude ${n} & Co. Łodz`,
  ],
  ['subtitle', 9, 4, (n) => `Part ${n} of it`, (n) => `Part ${n} of it`],
  [
    'author',
    2,
    0,
    (n) => String.raw`M{\"u}ller${n}, J{\"o}rg and {Committee ${n} on Energy and Commerce}`,
    (n) => `Jörg Müller${n}`,
  ],
  ['editor', 7, 0, (n) => `Editor${n}, Eve`, (n) => `Eve Editor${n}`],
  ['journaltitle', 3, 0, (n) => `Journal ${n}`, (n) => `publisher: Journal ${n}\n`],
  ['publisher', 4, 1, (n) => `House ${n}`, (n) => `publisher: House ${n}\n`],
  ['institution', 5, 2, (n) => `{Institute ${n}}`, (n) => `publisher: Institute ${n}\n`],
  [
    'date',
    2,
    1,
    (n) => dates[n % dates.length]?.[0] ?? '',
    (n) => `published: ${dates[n % dates.length]?.[1] ?? ''}\n`,
  ],
  ['year', 4, 0, (n) => String(2000 + (n % 24)), (n) => `published: ${2000 + (n % 24)}`],
  ['month', 8, 0, () => 'jun', (n) => `published: ${2000 + (n % 24)}-06\n`],
  ['url', 3, 1, (n) => `https://example.org/${n}`, (n) => `url: https://example.org/${n}\n`],
  ['doi', 5, 0, (n) => `10.1000/${n}`, (n) => `url: https://doi.org/10.1000/${n}\n`],
  ['urldate', 3, 1, () => '2024-01-31', () => 'accessed: 2024-01-31\n'],
  ['langid', 6, 1, () => 'ngerman', () => 'language: de\n'],
  ['abstract', 3, 2, (n) => `Abstract of ${n}, with @signs = {braces}`, (n) => `Abstract of ${n}`],
  ['keywords', 4, 3, (n) => `key, word${n}`, (n) => `word${n}`],
  ['pages', 5, 3, (n) => `${n}--${n + 1}`, (n) => `${n}--${n + 1}`],
  ['volume', 6, 2, (n) => `V${n}`, (n) => `V${n}`],
  ['isbn', 11, 3, (n) => `978-${n}`, (n) => `978-${n}`],
  ['note', 7, 2, (n) => `Note on ${n}`, (n) => `Note on ${n}`],
  ['file', 8, 3, (n) => String.raw`Snapshot:C\:\\Users\\me\\${n}.html:text/html`, (n) => `${n}.html`],
  ['titleaddon', 13, 2, (n) => `Addon ${n}`, (n) => `Addon ${n}`],
  ['howpublished', 17, 2, (n) => `Flyer ${n}`, (n) => `Flyer ${n}`],
  ['custom-field', 19, 2, (n) => `Own ${n}`, (n) => `Own ${n}`],
];

const dates = [
  ['2022-06-17', '2022-06-17'],
  ['2021-09/2022-01', '2021-09/2022-01'],
  ['2020~', '2020~'],
  ['2022-06', '2022-06'],
  ['in press', ''],
  ['2019', '2019'],
  ['2022-21', '2022'],
] as const;

/** Entries in which fields come and go in every mixture; every ninth is one of those before under another key. */
export function makeReferences(count: number): MadeEntry[] {
  const entries: MadeEntry[] = [];
  for (let n = 0; n < count; n += 1) {
    const twin = n % 9 === 8 ? entries[n - 4] : undefined;
    const fields = recipes.filter(([, every, from]) => n % every === from % every);
    entries.push({
      type: types[n % types.length] ?? 'misc',
      key: `key_${n}`,
      fields: twin?.fields ?? fields.map(([name, , , value, trace]) => ({ name, value: value(n), trace: trace(n) })),
    });
  }
  return entries;
}

/** The entries as a BibTeX file, a field a line. */
export function writeBibtex(entries: readonly MadeEntry[]): string {
  return entries
    .map(({ type, key, fields }) => {
      const rows = fields.map(({ name, value }) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
      return `@${type}{${key},\n${rows.join('')}}\n\n`;
    })
    .join('');
}
