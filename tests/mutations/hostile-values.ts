import fc, { type Arbitrary } from 'fast-check';

/** Names of entries of the mutated story, and names that mean something to a program. */
export const ids = [
  ...[
    'report',
    'safe',
    'gone',
    'repair',
    'inspection',
    'memo',
    'log',
    'port',
    'about',
    'safe-cranes',
    'note',
    'harbour',
  ],
  ...['constructor', 'to-string', '__proto__', 'hasOwnProperty', 'x', 'Safe', 'sa fe', '-', ''],
];

const dates = [
  ...[
    '2022',
    '2022-06',
    '2022-06-17',
    '2022-05-01?',
    '2022-03~',
    '2022%',
    '2022-01/..',
    '../2022',
    '2022/2022',
    '0000',
  ],
  ...[
    '2021-09/2022-01',
    '2022-06/2021',
    '9999-12-31',
    '2022-02-30',
    '2022-21',
    '202X',
    '1985-04-12T23:20:30Z',
    '../..',
  ],
];

const addresses = [
  ...[
    'https://a.example/',
    'http://a.example',
    'HTTPS://A.example/%zz?q=[1]#x',
    'https://ü.example/ß',
    'https://[::1]/',
  ],
  ...['mailto:a@a.example', 'javascript:alert(1)', ' https://a.example', 'https://', 'ftp://a.example', '//a.example'],
  ...[
    'https://user:pw@a.example/',
    'https://a.example/{}"<>\\^`|',
    'https://web.archive.org/web/20220618000000/https://a/',
  ],
];

/** Words of closed lists of the format. */
const words = [
  ...['claims', 'denial', 'promise', 'confirmed', 'kept', 'pending', 'supports', 'context', 'reported', 'correction'],
  ...['dead', 'live', 'court', 'letter', 'answered', 'repeats', 'en', 'zh-Hans', 'xx-', 'i-klingon', '#fff', 'red;x:y'],
];

/** Texts that programs stumble over: half characters, marks of direction, signs of XML, LaTeX and terminals. */
export const oddTexts = [
  ...['', ' ', '\t', '\n', 'a\nb', 'a\r\nb', '\u00A0', '\u200B', '\u202Eabc', '\u2028', '\uFEFFa', '\uFFFE', '\uFFFF'],
  ...[
    '\uD800',
    'a\uDC00',
    '\u0000',
    '\u001B[2J',
    '\u0085',
    '\u0007',
    '👩‍👩‍👧‍👦',
    'é',
    'İstanbul',
    'ß',
    '一切都在中国看到',
    'שלום',
  ],
  ...[
    '<b>',
    ']]>',
    '<!--',
    '&amp;',
    '&',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '%',
    '$x$',
    '@',
    '`',
    '#',
    '~',
    '=1+1',
    '-',
    '?',
    '!',
    '*',
  ],
  ...['[a](b)', '![a](b)', '__proto__', 'NaN', 'null', 'true', '1e9', '0x1F', '2022-13', 'a: b', '- a', '| a', '<<'],
];

/** A text of the kind that stands in fields, or one that does not. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ids, ...dates, ...addresses, ...words, ...oddTexts),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('word '.repeat(41), 'x'.repeat(101), 'long '.repeat(2_000), '🧨'.repeat(500)),
);

/** Any value that YAML can hold. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2022,
    20220617,
    1e308,
    NaN,
    Infinity,
    -0,
    [],
    {},
    [[]],
    [null],
  ),
  fc.array(hostileText, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('text', 'id', 'date', 'source', 'url', 'edtf', '__proto__', 'x', ''), hostileText, {
    maxKeys: 3,
  }),
  fc.anything({ maxDepth: 3, maxKeys: 3, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }),
);
