/** Why a Markdown text is not parsed, and where. */
export interface LimitFault {
  reason: string;
  line: number;
  column: number;
}

/** How wide quotation marks, bullets and indentation may be before the first word of a line, in characters. */
const widestPrefix = 200;

/** How many of a kind there may be between two blank lines, and how many brackets may be open at once. */
const mostSigns = 5_000;
const mostLines = 5_000;
const mostOpen = 100;
/** How many columns a table may have: each of its rows gets as many cells, however few are written. */
const mostColumns = 100;

const prefix = /^(?:[ \t]|>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/**
 * The first place where a text asks for more than the parser can do in the time that it takes to read the text: it
 * looks for an end behind each sign that may begin something, and again at each level of nesting. No prose comes near.
 */
export function limitFault(markdown: string): LimitFault | undefined {
  let [lines, signs, open] = [0, 0, 0];
  for (const [index, text] of markdown.split(/\r\n|\n|\r/).entries()) {
    const fault = (what: string, most: number, column = 1): LimitFault => ({
      reason: `Unexpected ${what}, expected at most ${most.toLocaleString('en')}`,
      line: index + 1,
      column,
    });
    const width = prefix.exec(text)?.[0].length ?? 0;
    if (width > widestPrefix)
      return fault('nesting by that many characters before a line', widestPrefix, widestPrefix + 1);
    if (text.trim() === '') {
      [lines, signs, open] = [0, 0, 0];
      continue;
    }
    if (/^[\s>|:-]+$/.test(text) && text.split('|').length > mostColumns)
      return fault('column of a table', mostColumns);
    lines += 1;
    if (lines > mostLines) return fault('line, with none blank before it', mostLines);
    for (const { 0: sign, index: at } of text.matchAll(/\\.|[[\]*_<`]/g)) {
      if (sign.startsWith('\\')) continue;
      signs += 1;
      open = sign === '[' ? open + 1 : sign === ']' ? Math.max(0, open - 1) : open;
      if (open > mostOpen) return fault('open bracket `[`', mostOpen, at + 1);
      if (signs > mostSigns) return fault(`${nameOf(sign)} with no blank line before it`, mostSigns, at + 1);
    }
  }
  return undefined;
}

function nameOf(sign: string): string {
  return sign === '`' ? 'backtick' : `sign \`${sign}\``;
}
