import { Lexer } from 'yaml';
import type { Fault } from './problem.ts';

/** How many brackets may be open at once, how many aliases there may be, and how wide the dashes and indentation of a line. */
const mostOpen = 50;
const mostAliases = 100;
const widestPrefix = 200;

const scalarMark = '\u001F';
/** What the lexer says between the tokens: where a document begins, where brackets end, that a scalar follows. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);

/** What is nested deeper or repeated more often than a YAML parser can follow, and at which offset; found without parsing. */
export function yamlLimitFault(yaml: string): { fault: Fault; offset: number } | undefined {
  let [offset, open, aliases] = [0, 0, 0];
  let isScalar = false;
  for (const token of new Lexer().lex(yaml)) {
    if (!isScalar) {
      if (token === '[' || token === '{') open += 1;
      if (token === ']' || token === '}') open -= 1;
      if (token.startsWith('*')) aliases += 1;
    }
    if (open > mostOpen) return fault(`open bracket \`${token}\``, mostOpen, offset);
    if (aliases > mostAliases) return fault(`alias \`${token}\``, mostAliases, offset);
    isScalar = token === scalarMark;
    if (!marks.has(token)) offset += token.length;
  }
  const deep = /^(?:[ \t]|[-?:](?=[ \t])){200}./m.exec(yaml);
  return deep ? fault('nesting by that many characters before a line', widestPrefix, deep.index) : undefined;
}

function fault(what: string, most: number, offset: number): { fault: Fault; offset: number } {
  return { fault: { ruleId: 'invalid-yaml', reason: `Unexpected ${what}, expected at most ${most}` }, offset };
}
