/** What a syntax error of a BibTeX entry says, and how many lines below the entry's first. */
export interface SyntaxFault {
  reason: string;
  lineOffset: number;
}

const tokens: Record<string, string> = {
  at: '`@`',
  comma: '`,`',
  equals: '`=`',
  hash: '`#`',
  identifier: 'field name',
  label: 'citation key',
  lbrace: '`{`',
  quote: '`"`',
  rbrace: '`}`',
  dataEntryType: 'type such as `article`',
  number: 'number',
  text: 'text',
  EOF: 'end of the entry',
};

/** Says a syntax error of the parser in our words. */
export function explainSyntax(message: string): SyntaxFault {
  const line = Number(/ at line (\d+) col/.exec(message)?.[1] ?? 1);
  const [, expected = '', got = ''] = /expected "(\w+)", got "?(\w+)"?/.exec(message) ?? [];
  const unexpected = expected === '' ? 'syntax' : (tokens[got] ?? got);
  // Behind a value the parser looks for the end only, but a comma is what is mostly forgotten there.
  const wanted = expected === 'rbrace' && got === 'identifier' ? '`,` or `}`' : (tokens[expected] ?? expected);
  return {
    reason: `Unexpected ${unexpected}, expected ${wanted || 'fields such as `title = {…},`'}`,
    lineOffset: line - 1,
  };
}
