import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { decodeText } from '../../src/dossier/decode-text.ts';
import { readOverlaid } from './read-overlaid.ts';

const path = 'content/pages/about.md';
const page = '---\ntitle: About\ndescription: What this record is.\n---\n\nA café.\n';

const notUtf8 = 'Unexpected bytes that are not UTF-8, expected UTF-8 text  [invalid-text]';
const control = (code: string): string => `Unexpected control character U+${code}, expected plain text  [invalid-text]`;

describe('a file that is no plain text is one problem at its first bad character', () => {
  test.each([
    ['Latin-1', Buffer.from(page, 'latin1'), `${path}:6:6  ${notUtf8}`],
    ['half a character at the end', Buffer.from(page).subarray(0, -3), `${path}:6:6  ${notUtf8}`],
    [
      'an encoded surrogate',
      Buffer.concat([Buffer.from(page), Buffer.from([0xed, 0xa0, 0x80])]),
      `${path}:7:1  ${notUtf8}`,
    ],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${page}`, 'utf16le'), `${path}:1:1  ${notUtf8}`],
    ['UTF-16 without its mark', Buffer.from(page.replace('é', 'e'), 'utf16le'), `${path}:1:2  ${control('0000')}`],
    ['a NUL', Buffer.from(page.replace('café', 'caf\0')), `${path}:6:6  ${control('0000')}`],
    ['an escape', Buffer.from(page.replace('About', '\u001b[2JAbout')), `${path}:2:8  ${control('001B')}`],
    ['a control character beyond ASCII', Buffer.from(page.replace('é', '\u0085')), `${path}:6:6  ${control('0085')}`],
  ])('%s', async (_what, bytes, line) => {
    expect((await readOverlaid({ [path]: bytes })).lines).toEqual([line]);
  });

  test('site.yaml, too', async () => {
    const { lines } = await readOverlaid({ 'content/site.yaml': Buffer.from('title: Caf\xe9\n', 'latin1') });
    expect(lines).toEqual([`content/site.yaml:1:11  ${notUtf8}`]);
  });

  test('no link to it is broken by that', async () => {
    const article = 'content/articles/report.md';
    const { lines } = await readOverlaid({
      [path]: `${page}\n[Here](../articles/report.md#method)\n`,
      [article]: Buffer.from([0x23, 0xff]),
    });
    expect(lines).toEqual([`${article}:1:2  ${notUtf8}`]);
  });
});

test.each([
  ['tabs and every line end', 'a\tb\nc\r\nd\re', 'a\tb\nc\r\nd\re'],
  ['letters of every script', 'é – 中文 – 👩‍⚖️', 'é – 中文 – 👩‍⚖️'],
  ['a byte order mark, which is dropped', '\uFEFFa', 'a'],
  ['an empty file', '', ''],
])('takes %s', (_what, written, text) => {
  const file = new VFile();
  expect(decodeText(Buffer.from(written), file)).toBe(text);
  expect(file.messages).toEqual([]);
});
