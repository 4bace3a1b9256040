import { expect, test } from 'vitest';
import { cleanText } from '../../src/import/clean-text.ts';
import { decodeValue, unknownCommands, verbatimValue } from '../../src/import/formats/decode-value.ts';

test.each([
  [String.raw`{\"o} \"{o} \"o {\"{o}}`, 'ö ö ö ö'],
  [String.raw`\'{e} \'e {\'e}`, 'é é é'],
  [String.raw`{\ss} stra{\ss}e gro\ss{}`, 'ß straße groß'],
  [String.raw`\o \O{} {\o}re`, 'øØ øre'],
  [String.raw`\L{}{\'o}d{\'z} \l{}`, 'Łódź ł'],
  [String.raw`\aa{} \AA{}ngstr\"om \ae`, 'å Ångström æ'],
  [String.raw`\c{c} \v{s} \H{o} \u{g} \k{a} \r{u} \.{z} \~n \^{i} \={a}`, 'ç š ő ğ ą ů ż ñ î ā'],
  [String.raw`\'{\i} \'\i`, 'í í'],
  [String.raw`{{TikTok}} and {ByteDance}`, 'TikTok and ByteDance'],
  [String.raw`A \& B 100\% \#1 \_ \$5 \{x\}`, 'A & B 100% #1 _ $5 {x}'],
  ['2020--2021 --- end', '2020–2021 — end'],
  [String.raw`Donald~Knuth`, 'Donald Knuth'],
  [String.raw`\emph{very} \textbf{bold} \textit{it}`, 'very bold it'],
  [String.raw`see \url{https://example.org/a}`, 'see https://example.org/a'],
  [String.raw`\textquotesingle{}s \textendash{} \textemdash{}`, "'s – —"],
  ["``quoted'' \\enquote{too}", '“quoted” “too”'],
  ['$x^2$ and H$_2$O', 'x² and H₂O'],
  [String.raw`\(n^2\)`, 'n²'],
  ['sold for $5bn', 'sold for $5bn'],
  ['A &amp; B &lt;i&gt; <i>it</i> m<sup>2</sup>', 'A & B <i> it m²'],
  ['from $10 to $20 million', 'from $10 to $20 million'],
  ['one { brace', 'one brace'],
  ['line\n   break', 'line break'],
  ['𝔘𝔫𝔦 日本語 עברית', '𝔘𝔫𝔦 日本語 עברית'],
])('%s is %s', (latex, text) => {
  expect(cleanText(decodeValue(latex))).toBe(text);
});

test('a command that nobody knows is kept, and can be told', () => {
  const text = decodeValue(String.raw`a \foo{bar} b`);
  expect(text).toBe(String.raw`a \foobar b`);
  expect(unknownCommands(text)).toEqual([String.raw`\foobar`]);
});

test.each([
  ['https://example.org/a_b?x=1&y=2%20#f', 'https://example.org/a_b?x=1&y=2%20#f'],
  [String.raw`https://example.org/a\_b?x=1\&y=2\%20\#f`, 'https://example.org/a_b?x=1&y=2%20#f'],
  [String.raw`https://example.org/a{\_}b`, 'https://example.org/a_b'],
  [String.raw`https://example.org/{\textasciitilde}me`, 'https://example.org/~me'],
  [String.raw`\url{https://example.org/~me}`, 'https://example.org/~me'],
  ['{https://example.org/a--b}', 'https://example.org/a--b'],
])('the address %s is %s', (written, address) => {
  expect(verbatimValue(written)).toBe(address);
});
