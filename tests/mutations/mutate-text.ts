import fc, { type Arbitrary } from 'fast-check';
import { hostileText } from './hostile-values.ts';

/** What is done to the text of a file; places are ten thousandths of its length. */
export interface TextChange {
  do: 'delete' | 'insert' | 'replace' | 'duplicate' | 'swap lines' | 'cut off' | 'unclose' | 'reopen' | 'line ends';
  from: number;
  length: number;
  text: string;
}

/** Pieces of YAML and Markdown that change what stands around them. */
const pieces = [
  ...[
    '---\n',
    '\n---\n',
    '...\n',
    '%YAML 1.1\n',
    '"',
    "'",
    ': ',
    ':',
    '\t',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ' #',
    '|\n',
    '>-\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '!!set ',
    '!x ',
    '!!js/function ',
    '&a [*a, *a]',
    '\\',
    '@',
    '`',
    '\r',
    '\r\n',
    '\n\n',
  ],
  ...[
    '```\n',
    '> ',
    '# ',
    '## How we know\n',
    '[^1]',
    '[^1]: a',
    '](',
    '![',
    '<b>',
    '<!--',
    '|',
    '***',
    '\u0000',
    '\u001B',
    '\uFEFF',
  ],
  ...[
    '&#0;',
    '&#xD800;',
    '&#x202E;',
    '&amp;',
    '&colon;',
    '\\',
    '  \n',
    '    ',
    '\u000B',
    '\u2028',
    '\uFFFF',
    '<<<<<<< HEAD\n',
    '=======\n',
  ],
];

export const arbitraryTextChange: Arbitrary<TextChange> = fc.record({
  do: fc.constantFrom(
    ...(['delete', 'insert', 'insert', 'insert', 'replace', 'replace', 'duplicate', 'swap lines'] as const),
    ...(['cut off', 'unclose', 'reopen', 'line ends'] as const),
  ),
  from: fc.nat(9_999),
  length: fc.oneof(fc.nat(3), fc.nat(40), fc.nat(400)),
  text: fc.oneof(fc.constantFrom(...pieces), hostileText),
});

/** The text after the change. */
export function changeText(before: string, change: TextChange): string {
  const start = Math.floor((change.from / 10_000) * before.length);
  const end = start + change.length;
  const [head, middle, tail] = [before.slice(0, start), before.slice(start, end), before.slice(end)];
  const changes: Record<TextChange['do'], () => string> = {
    delete: () => head + tail,
    insert: () => head + change.text + middle + tail,
    replace: () => head + change.text + tail,
    duplicate: () => head + middle + middle + tail,
    'swap lines': () => swapLines(before, start, change.length),
    'cut off': () => head,
    unclose: () => before.replace(/^---\n([^]*?)^---\n/m, '---\n$1'),
    reopen: () => before.replace(/^---\n[^]*?^---\n/m, (matter) => matter + matter),
    'line ends': () => before.replaceAll('\n', change.length % 2 === 0 ? '\r\n' : '\r'),
  };
  return changes[change.do]();
}

function swapLines(text: string, start: number, distance: number): string {
  const lines = text.split('\n');
  const first = text.slice(0, start).split('\n').length - 1;
  const second = (first + 1 + distance) % lines.length;
  [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? ''];
  return lines.join('\n');
}

/** What is done to the bytes of a file. */
export interface ByteChange {
  do: 'flip' | 'insert' | 'set';
  from: number;
  byte: number;
}

export const arbitraryByteChange: Arbitrary<ByteChange> = fc.record({
  do: fc.constantFrom('flip', 'insert', 'set'),
  from: fc.nat(9_999),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x1b, 0x7f, 0x80, 0xc0, 0xed, 0xf8, 0xff)),
});

/** The bytes after the change. */
export function changeBytes(before: Uint8Array, change: ByteChange): Uint8Array {
  const bytes = [...before];
  const at = Math.floor((change.from / 10_000) * bytes.length);
  if (change.do === 'insert') bytes.splice(at, 0, change.byte);
  else bytes[at] = change.do === 'set' ? change.byte : (bytes[at] ?? 0) ^ (1 << (change.byte % 8));
  return Uint8Array.from(bytes);
}
