import { describe, expect, test } from 'vitest';
import { findUnsafeCharacter } from '../../src/unsafe-character.ts';
import { readOverlaid } from './read-overlaid.ts';

const file = 'content/pages/about.md';
const page = (body: string, title = 'About'): Record<string, string> => ({
  [file]: `---\ntitle: ${title}\ndescription: What this record is.\n---\n\n${body}\n`,
});

const override = 'Unexpected override of the direction U+202E, expected text in the order in which it is read';
const turned = (code: string): string =>
  `Unexpected change of the direction U+${code}, expected one that ends on its line`;

describe('a text that reads otherwise than it is written is told by its character', () => {
  test.each([
    ['an override', 'a\u202Eb', 1, override],
    ['an override from the left', '\u202Da', 0, override.replace('202E', '202D')],
    ['an embedding that does not end', 'a \u202Ab', 2, turned('202A')],
    ['an isolate that does not end', 'a \u2067b', 2, turned('2067')],
    ['an isolate that ends on the next line', '\u2068a\nb\u2069', 0, turned('2068')],
    ['an end without a beginning', 'a\u2069', 1, turned('2069')],
    ['ends in the wrong order', '\u2067a\u202Bb\u2069\u202C', 2, turned('202B')],
    [
      'letters that nobody sees',
      'a\u{E0061}',
      1,
      'Unexpected invisible character U+E0061, expected characters that can be seen',
    ],
    ['half a character', 'a\uD83D', 1, 'Unexpected half of a character U+D83D, expected whole ones'],
    ['no character', 'a\uFFFE', 1, 'Unexpected code point U+FFFE, expected one that stands for a character'],
    [
      'no character of another plane',
      '\u{1FFFF}',
      0,
      'Unexpected code point U+1FFFF, expected one that stands for a character',
    ],
    ['a null byte', '\0', 0, 'Unexpected control character U+0000, expected plain text'],
    ['the first of several', 'a\u202E\0', 1, override],
  ])('%s', (_what, text, index, reason) => {
    expect(findUnsafeCharacter(text)).toEqual({ index, reason });
  });

  test.each([
    ['Hebrew with its marks', '\u200Fעברית\u200E (a)'],
    ['an isolate that ends', 'a \u2067עברית\u2069 b'],
    ['an embedding in an isolate', '\u2067a \u202Bb\u202C c\u2069'],
    ['emoji of several parts', '👩‍⚖️ 👩‍👩‍👧 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['Persian with a joiner', 'می\u200Cخواهم'],
    ['line and paragraph separators', 'a\u2028b\u2029c'],
    ['tabs and line ends', 'a\tb\r\nc'],
  ])('%s is fine', (_what, text) => {
    expect(findUnsafeCharacter(text)).toBeUndefined();
  });
});

describe('it is told with its place', () => {
  test.each([
    ['in a field', page('A.', 'a\u202Eb'), `${file}:2:9  ${override}`],
    ['in a field, by an escape', page('A.', '"a\\u202Eb"'), `${file}:2:8  ${override}`],
    [
      'half a character by an escape',
      page('A.', '"\\ud800"'),
      `${file}:2:8  Unexpected half of a character U+D800, expected whole ones`,
    ],
    [
      'a null byte by an escape',
      page('A.', '"a\\0"'),
      `${file}:2:8  Unexpected control character U+0000, expected plain text`,
    ],
    ['in a body', page('A.\n\nB \u2067c'), `${file}:8:3  ${turned('2067')}`],
    ['by a reference', page('A &#x202E; b'), `${file}:6:1  ${override}`],
    ['by a reference in a title', page('[a](https://example.org/ "&#8238;")'), `${file}:6:1  ${override}`],
    ['by a reference in an address', page('[a](https://example.org/&#x202E;)'), `${file}:6:1  ${override}`],
    ['by a reference in the name of a language', page('~~~ &#x202E;\n~~~'), `${file}:6:1  ${override}`],
  ])('%s', async (_what, overlay, line) => {
    expect((await readOverlaid(overlay)).lines).toEqual([`${line}  [invalid-text]`]);
  });

  test('a reference in code is no reference', async () => {
    expect((await readOverlaid(page('`&#x202E;`\n\n    &#x202E;'))).lines).toEqual([]);
  });

  test('a message does not turn the text of a terminal', async () => {
    const { lines } = await readOverlaid({
      'content/actors/port-company.md': '---\nname: Port Company\nkind: "a\\u202Eb"\nrole: Runs the harbour\n---\n',
    });
    expect(lines[0]).toMatch(/^content\/actors\/port-company\.md:3:7 {2}Unexpected text `a\uFFFDb`/);
  });
});

describe('addresses that hide where they lead', () => {
  test.each([
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://good.example@evil.example/',
    'https://good.example:443@evil.example/',
    'https://evil.example\\@good.example/',
    'https://exa\tmple.org/',
    'https://example.org/a\nb',
  ])('%j', async (url) => {
    const { lines } = await readOverlaid({
      'content/actors/port-company.md': `---\nname: Port Company\nkind: company\nrole: Runs the harbour\nurl: ${JSON.stringify(url)}\n---\n`,
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/actors\/port-company\.md:5:6 {2}Unexpected address .* \[unsafe-url\]$/);
  });

  test.each([
    'https://example.org/@a',
    'https://example.org/?a@b',
    'https://web.archive.org/web/2022/https://example.org/',
    'HTTPS://EXAMPLE.ORG',
    'https://[::1]/',
    'https://müller.example/ä?q=1#a',
  ])('%s hides nothing', async (url) => {
    const { lines } = await readOverlaid(page(`[a](<${url}>)`));
    expect(lines).toEqual([]);
  });
});

describe('an accent that is no colour', () => {
  const site = (accent: string): string =>
    `title: A\ndescription: B\nlanguage: en\npublisher: { name: C }\nlead: report\nlanes: [{ id: port, label: D, description: E }]\ntheme:\n  accent: ${JSON.stringify(accent)}\n`;

  test.each([
    'red}body{background:url(//evil.example)',
    'red;}</style><script>alert(1)</script>',
    'rgb(1 2 3',
    'rgb(1 2 3))',
    ')',
    'url(//evil.example/a)',
    'var(--x)',
    'red /* */',
    'red\\',
    'rgb('.repeat(10_000),
  ])('%j is refused', async (accent) => {
    const { lines } = await readOverlaid({ 'content/site.yaml': site(accent) });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/site\.yaml:8:11 {2}Unexpected colour `.*\[invalid-field\]$/);
  });

  test.each(['red', '#8f1d2c', 'rgb(1 2 3 / 50%)', 'oklch(45% 0.16 20)'])('%s is one', async (accent) => {
    expect((await readOverlaid({ 'content/site.yaml': site(accent) })).lines).toEqual([]);
  });
});

describe('line ends', () => {
  const written = '---\ntitle: About\ndescription: What this record is.\n---\n\nOne.\n\nTwo [x](./no.md).\n';

  test.each([
    ['LF', written],
    ['CR LF', written.replaceAll('\n', '\r\n')],
    ['both, mixed', written.replaceAll('.\n', '.\r\n')],
    ['a byte order mark', `\uFEFF${written}`],
    ['separators inside of a line', written.replace('One', 'One\u2028\u2029')],
  ])('%s: the place of a problem is the same', async (_what, text) => {
    const { lines } = await readOverlaid({ [file]: text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/pages\/about\.md:8:5 {2}Unexpected link to missing `\.\/no\.md`/);
  });

  test('CR alone, as on machines of old, is told and not guessed', async () => {
    const { lines } = await readOverlaid({ [file]: written.replaceAll('\n', '\r') });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => /^content\/pages\/about\.md:\d+:\d+ {2}.+ \[[a-z-]+\]$/.test(line))).toBe(true);
  });

  test('a form feed is no line end', async () => {
    const { lines } = await readOverlaid({ [file]: written.replace('One.', 'One\f.') });
    expect(lines).toEqual([`${file}:6:4  Unexpected control character U+000C, expected plain text  [invalid-text]`]);
  });
});
