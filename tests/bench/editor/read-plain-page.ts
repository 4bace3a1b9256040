import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

/** What a page says, and the addresses that its links lead to. */
export function readPlainPage(path: string): { text: string; hrefs: string[] } {
  let text = '';
  const hrefs: string[] = [];
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: (name, { href }) => {
      text += ' ';
      if (name === 'a' && href !== undefined) hrefs.push(href);
    },
    onclosetag: () => (text += ' '),
  });
  parser.end(readFileSync(path, 'utf8'));
  return { text, hrefs };
}
